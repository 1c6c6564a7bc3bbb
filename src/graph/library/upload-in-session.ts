import { setTimeout as wait } from 'node:timers/promises';
import { cancelSession, nextByteOf, receivedBytes, type UploadSession } from '../calls/upload-session';
import type { SendGraph } from '../transport/graph-call';
import type { GraphReply } from '../transport/graph-exchange';
import { LibraryFault } from '../../ports/document-library';

/** 320 KiB: a slice that is not the last must be a multiple of it. */
export const SLICE_UNIT = 327_680;

/** Why there is no session: the file has changed, its folder is not there, it must be checked out first. */
type NoSession = 'changed' | 'no-folder' | 'refused';

export interface SessionUpload {
  readonly bytes: Uint8Array;
  readonly sliceBytes: number;
  /** A new session, or why there can be none. */
  readonly open: () => Promise<UploadSession | NoSession>;
  /** Asked before the last slice, which makes the file: false ends the upload. */
  readonly mayFinish?: () => Promise<boolean>;
  /** The clock that a Retry-After is reckoned by. */
  readonly now: () => Date;
}

/** A slice was taken (202), or was there already (416). */
const GOES_ON = new Set([202, 416]);
const SESSIONS = 2;
const BROKEN_SLICES = 4;
const WAIT_MS = 200;
/** A longer Retry-After is left to the outbox. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Uploads in slices: goes on from where SharePoint says after a broken one, and begins anew when the session has expired. Gives the
 * reply to the last slice (200, 201, 409, 412), or `changed` where it must not be sent. Leaves no session behind after a fault.
 */
export async function uploadInSession(send: SendGraph, upload: SessionUpload): Promise<GraphReply | NoSession> {
  for (let session = 1; session <= SESSIONS; session += 1) {
    const opened = await upload.open();
    if (typeof opened === 'string') {
      return opened;
    }

    const address = opened.uploadUrl;
    const outcome = await sendSlices(send, address, upload).catch(async (fault: unknown) => {
      await cancelSession(send, address);
      throw fault;
    });
    if (outcome !== 'session-gone') {
      return outcome;
    }
  }
  throw new LibraryFault('unreachable', { message: `The upload session was gone ${SESSIONS} times before the file was whole` });
}

async function sendSlices(send: SendGraph, address: string, upload: SessionUpload): Promise<GraphReply | 'changed' | 'session-gone'> {
  const total = upload.bytes.byteLength;
  let from = 0;
  let broken = 0;

  while (true) {
    const to = Math.min(from + upload.sliceBytes, total);
    if (to === total && (await upload.mayFinish?.()) === false) {
      await cancelSession(send, address);
      return 'changed';
    }

    const reply = await sendSlice(send, address, { bytes: upload.bytes, from, to });
    if (!(reply instanceof LibraryFault) && !GOES_ON.has(reply.status)) {
      return endOf(send, address, reply);
    }
    const next = reply instanceof LibraryFault || reply.status !== 202 ? await receivedBytes(send, address) : nextByteOf(reply);
    if (next === null) {
      return 'session-gone';
    }
    broken += next > from ? 0 : 1;
    await pauseAfter(reply instanceof LibraryFault ? reply : null, { broken, now: upload.now });
    from = next;
  }
}

/** A session whose address is not known any more begins anew; one that ended in a refusal is taken away. */
async function endOf(send: SendGraph, address: string, reply: GraphReply): Promise<GraphReply | 'session-gone'> {
  if (reply.status === 401 || reply.status === 404) {
    return 'session-gone';
  }
  if (reply.status === 409 || reply.status === 412) {
    await cancelSession(send, address);
  }
  return reply;
}

/** The reply, or the fault after which the slice may be sent again. */
async function sendSlice(send: SendGraph, address: string, { bytes, from, to }: { readonly bytes: Uint8Array; readonly from: number; readonly to: number }): Promise<GraphReply | LibraryFault> {
  try {
    return await send({
      method: 'PUT',
      address,
      bytes: bytes.subarray(from, to),
      contentRange: `bytes ${from}-${to - 1}/${bytes.byteLength}`,
      expects: [401, 404, 409, 412, 416],
    });
  } catch (fault) {
    if (fault instanceof LibraryFault && (fault.reason === 'unreachable' || fault.reason === 'throttled')) {
      return fault;
    }
    throw fault;
  }
}

/** Waits as long as SharePoint says, or a little. Throws after too many slices that brought nothing, and where the wait is long. */
async function pauseAfter(fault: LibraryFault | null, { broken, now }: { readonly broken: number; readonly now: () => Date }): Promise<void> {
  if (broken > BROKEN_SLICES) {
    throw fault ?? new LibraryFault('unreachable', { message: 'The upload session takes no more bytes' });
  }
  if (fault === null) {
    return;
  }

  const { retryAt } = fault.details;
  const ms = retryAt === undefined ? WAIT_MS * broken : retryAt.getTime() - now().getTime();
  if (ms > LONGEST_WAIT_MS) {
    throw fault;
  }
  await wait(Math.max(0, ms));
}
