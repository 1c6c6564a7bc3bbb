import express, { type Router } from 'express';
import { standInFault, type FaultQueue } from './fault-queue';
import { loopbackOnly } from './loopback-only';

/** POST a fault to come, GET those that wait, DELETE them all. */
export function createFaultRouter(faults: FaultQueue): Router {
  const router = express.Router();
  router.use(loopbackOnly, express.json());

  router.post('/', (request, response) => {
    const fault = standInFault.safeParse(request.body);
    if (!fault.success) {
      response.status(400).json({ error: { code: 'invalidRequest', message: fault.error.message } });
      return;
    }
    faults.add(fault.data);
    response.status(201).json(fault.data);
  });
  router.get('/', (_request, response) => {
    response.json(faults.list());
  });
  router.delete('/', (_request, response) => {
    faults.clear();
    response.status(204).end();
  });

  return router;
}
