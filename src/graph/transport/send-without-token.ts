import { faultOfNetwork, faultOfReply, retryAt } from './faults';
import { fetchWhole } from './fetch-whole';
import type { GraphReply, PreAuthenticatedCall } from './graph-exchange';
import type { SendSettings } from './send-settings';
import { routeOutbound } from './outbound-hosts';

/** Sends a call to an address that Graph gave, without a token. Tries once: who sends it knows what to do after a fault. */
export async function sendWithoutToken({ baseUrl, limits, now }: SendSettings, call: PreAuthenticatedCall): Promise<GraphReply> {
  // The address itself is a key: it stands in no log and no fault.
  const named = { method: call.method, path: '(a pre-authenticated address)' };

  try {
    const { url } = routeOutbound(call.address, baseUrl);
    const { reply, bytes } = await fetchWhole(
      url,
      {
        method: call.method,
        ...(call.contentRange === undefined ? {} : { headers: { 'Content-Range': call.contentRange } }),
        ...(call.bytes === undefined ? {} : { body: Buffer.from(call.bytes) }),
      },
      call.bytes === undefined && call.method !== 'GET' ? limits.callMs : limits.uploadMs,
    );
    const answered = { status: reply.status, bytes, retryAt: retryAt(reply.headers.get('retry-after'), now()) };
    if (!reply.ok && !call.expects?.includes(reply.status)) {
      throw faultOfReply(named, answered, reply.headers.get('request-id'));
    }
    return answered;
  } catch (error) {
    throw faultOfNetwork(named, error);
  }
}
