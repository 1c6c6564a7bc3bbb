import { z } from 'zod';
import { itemContents } from '../../domain/agenda/item-content';
import { byId, degree, id, itemKind, text } from './words';

const subQuestionFormat = byId(text);

/** A question's text, or its text with sub-questions. */
const questionFormat = z.union([text, z.strictObject({ text, questions: subQuestionFormat })]);

export const itemFormat = z.strictObject({
  title: text,
  note: text.optional(),
  kind: itemKind,
  shows: z.enum(itemContents).optional(),
  minutes: z.int().min(1).max(480).optional(),
  questions: byId(questionFormat).default({}),
  clauses: z.record(text, degree).default({}),
  systems: z.array(id).default([]),
  documents: z.array(id).default([]),
  presenter: id.optional(),
});
