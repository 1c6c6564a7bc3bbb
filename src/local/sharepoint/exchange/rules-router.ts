import express, { type Router } from 'express';
import { z } from 'zod';
import { textColumn } from '../disk/column-record';
import type { OpenLibrary } from './ask';
import { loopbackOnly } from './loopback-only';

const rules = z.strictObject({ requiresCheckOut: z.boolean().default(false), requiredColumns: z.array(z.string().min(1)).default([]) });

/** How a library is set up, which Graph does not tell: GET and PUT `/{driveId}`. A required column that is missing is made. */
export function createRulesRouter(libraries: readonly OpenLibrary[]): Router {
  const router = express.Router();
  router.use(loopbackOnly, express.json());

  router.get('/:driveId', (request, response) => {
    const disk = libraries.find(({ about }) => about.driveId === request.params.driveId)?.disk;
    response.status(disk === undefined ? 404 : 200).json(disk?.rules ?? {});
  });
  router.put('/:driveId', (request, response) => {
    const disk = libraries.find(({ about }) => about.driveId === request.params.driveId)?.disk;
    const asked = rules.safeParse(request.body);
    if (disk === undefined || !asked.success) {
      response.status(disk === undefined ? 404 : 400).json({ error: { code: 'invalidRequest', message: asked.error?.message ?? '' } });
      return;
    }
    const missing = asked.data.requiredColumns.filter((name) => !disk.columns.some(({ displayName }) => displayName === name));
    missing.forEach((name) => disk.addColumn(textColumn(name)));
    disk.setRules(asked.data);
    response.json(disk.rules);
  });

  return router;
}
