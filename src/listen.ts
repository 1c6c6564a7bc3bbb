import { createServer } from 'node:http';
import type { Express } from 'express';
import { start as texts } from './i18n/sv/start';

/** How long open streams get to end by themselves when the server stops. */
const STOP_MILLISECONDS = 2_000;

/** Why the product could not start, in a sentence for the person who started it. */
export class CannotStart extends Error {}

/** Listens; a taken port is one clear sentence. */
export function listen(app: Express, at: { readonly host: string; readonly port: number }): Promise<{ close(): Promise<void> }> {
  const server = createServer(app);

  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      reject(fault.code === 'EADDRINUSE' ? new CannotStart(texts.portTaken(at.port)) : fault);
    });
    server.listen(at.port, at.host, () => {
      resolve({
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeIdleConnections();
            setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS).unref();
          }),
      });
    });
  });
}
