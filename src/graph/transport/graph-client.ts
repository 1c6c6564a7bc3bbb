import {
  AuthenticationHandler,
  Client,
  RedirectHandler,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { FetchHandler, type FetchSettings } from './fetch-handler';

export interface ClientSettings extends FetchSettings {
  readonly token: () => Promise<string>;
  /** A longer Retry-After is left to the outbox, so that a worker does not sit and hold its lease. */
  readonly longestWaitSeconds: number;
}

const RETRY_DELAY_SECONDS = 1;
const MAX_RETRIES = 2;

/** Microsoft's client with its own chain, and our handler last: that one holds hosts, time limits and the log. */
export function createGraphClient(settings: ClientSettings): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: settings.token });
  const retry = new RetryHandler(
    new RetryHandlerOptions(RETRY_DELAY_SECONDS, MAX_RETRIES, (_delay, _attempt, _request, options, response) =>
      mayRetry(options?.method ?? 'GET', response, settings.longestWaitSeconds),
    ),
  );
  const redirect = new RedirectHandler();
  const telemetry = new TelemetryHandler();

  authentication.setNext(retry);
  retry.setNext(redirect);
  redirect.setNext(telemetry);
  telemetry.setNext(new FetchHandler(settings));
  return Client.initWithMiddleware({ middleware: authentication });
}

/** Never a POST: after a 504 the first one may have been carried out. */
function mayRetry(method: string, response: Response, longestWaitSeconds: number): boolean {
  if (method === 'POST') {
    return false;
  }

  const retryAfter = response.headers.get('retry-after');
  return retryAfter === null || Number(retryAfter) <= longestWaitSeconds;
}
