import { z } from 'zod';
import { id, phrase, text } from './words';

/** Who does what in a review of the level; every name is a role of that level. */
const dutiesFormat = z.strictObject({
  decisionMaker: id,
  chair: id,
  coordinator: id,
  secretary: id.optional(),
  registrar: id.optional(),
  adjusters: z.array(id).default([]),
  members: z.array(id).min(1),
  presenter: id,
});

export const levelFormat = z.strictObject({
  name: text,
  above: id.optional(),
  phrase,
  duties: dutiesFormat,
});

export const roleFormat = z.strictObject({
  name: text,
  levels: z.array(id).min(1),
  responsibility: text.optional(),
});
