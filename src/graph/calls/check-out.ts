import { graphPath, type SendGraph } from '../transport/graph-call';

interface Target {
  readonly driveId: string;
  readonly itemId: string;
}

/** POST …/checkout: nobody else changes the file until it is checked in. Harmless where we have it already. */
export async function checkOut(send: SendGraph, { driveId, itemId }: Target): Promise<void> {
  await send({ method: 'POST', path: graphPath('drives', driveId, 'items', itemId, 'checkout') });
}

/** POST …/checkin: lets everybody see the file. `refused` (400) where a required column is empty. */
export async function checkIn(send: SendGraph, { driveId, itemId }: Target): Promise<'checked-in' | 'refused'> {
  const reply = await send({ method: 'POST', path: graphPath('drives', driveId, 'items', itemId, 'checkin'), json: { comment: '' }, expects: [400] });
  return reply.status === 400 ? 'refused' : 'checked-in';
}
