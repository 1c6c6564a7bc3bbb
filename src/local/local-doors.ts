import express, { type Router } from 'express';
import { z } from 'zod';
import type { LedgerStore } from '../ports/store';
import type { DemoPerson } from './demo-data/demo-people';
import type { LocalClock } from './local-clock';
import type { StandInSignIn } from './sign-in/stand-in-sign-in';
import { local as texts } from '../i18n/sv/local';

const TOKEN_SECONDS = 3_600;

const tokenRequest = z.strictObject({ person: z.string() });
const clockRequest = z.strictObject({ now: z.iso.datetime({ offset: true }) });

/** The doors of the local mode for people, tokens, the clock and the ledger's verification (contract: doors of the local mode). */
export function localDoors(parts: {
  readonly people: readonly DemoPerson[];
  readonly signIn: StandInSignIn;
  readonly clock: LocalClock;
  readonly ledger: Pick<LedgerStore, 'verify'>;
  /** Does all that is due at the new time, before the answer comes. */
  readonly doDueWork: () => Promise<void>;
}): Router {
  const router = express.Router();
  router.use(express.json({ limit: '16kb' }));

  router.get('/people', (_request, response) => {
    response.json(parts.people.map(({ id, name, unitId, unitName, roleName, tenantId }) => ({ id, name, unit: unitId, unitName, role: roleName, tenant: tenantId })));
  });
  router.post('/token', async (request, response) => {
    const asked = tokenRequest.safeParse(request.body);
    const person = parts.people.find((candidate) => candidate.id === asked.data?.person);
    if (!person) {
      response.status(404).json({ error: { code: 'not-found', message: texts.personUnknown } });

      return;
    }
    response.json({ access_token: await parts.signIn.userToken(person), expires_in: TOKEN_SECONDS });
  });
  router.get('/ledger', async (_request, response) => {
    response.json(await parts.ledger.verify());
  });
  router.get('/clock', (_request, response) => {
    response.json({ now: parts.clock.now().toISOString() });
  });
  router.post('/clock', async (request, response) => {
    const asked = clockRequest.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: { code: 'invalid', message: texts.clockFaulty } });

      return;
    }
    parts.clock.moveTo(new Date(asked.data.now));
    await parts.doDueWork();
    response.json({ now: parts.clock.now().toISOString() });
  });

  return router;
}
