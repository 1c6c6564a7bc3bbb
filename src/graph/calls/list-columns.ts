import { z } from 'zod';
import { graphPath, type SendGraph } from '../transport/graph-call';
import { readReply } from '../transport/read-reply';

const listWithColumns = z.object({ columns: z.array(z.object({ name: z.string(), displayName: z.string() })) });

/** GET /drives/{id}/list with its columns: the inner name of each by its shown name ("Mötesdatum" → "M_x00f6_tesdatum"). */
export async function listColumns(send: SendGraph, driveId: string): Promise<ReadonlyMap<string, string>> {
  const reply = await send({
    method: 'GET',
    path: `${graphPath('drives', driveId)}/list`,
    query: { $select: 'id', $expand: 'columns($select=name,displayName)' },
  });
  return new Map(readReply(reply, listWithColumns).columns.map((column) => [column.displayName, column.name]));
}
