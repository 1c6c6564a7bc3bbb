import { z } from 'zod';
import { itemFormat } from './format/item-format';
import { levelFormat, roleFormat } from './format/level-format';
import { meetingTypeFormat } from './format/meeting-type-format';
import { actionsFormat, anchoringFormat, annualCycleFormat, changeFormat, editionFormat, goalPeriodsFormat, recordFormat, registryFormat } from './format/record-format';
import { templateFormat } from './format/template-format';
import { id, text } from './format/words';

/** A routine as its process owner writes it in YAML. What it means is `domain/routine`'s `Routine`; `resolve-routine` makes one of the other. */
export const routineFormat = z.strictObject({
  id,
  name: text,
  organisation: text,
  purpose: text.optional(),
  scope: z.array(text).default([]),
  definitions: z.record(text, text).default({}),
  edition: editionFormat,
  changeLog: z.array(changeFormat).default([]),
  subjectAreas: z.record(id, text),
  judgement: z.record(id, text).default({}),
  paragraphs: z.enum(['löpande', 'punktens nummer']),
  levels: z.record(id, levelFormat),
  roles: z.record(id, roleFormat),
  systems: z.record(id, text).default({}),
  documents: z.record(id, text).default({}),
  templates: z.array(templateFormat).default([]),
  registry: registryFormat.optional(),
  record: recordFormat.prefault({}),
  actions: actionsFormat.prefault({}),
  goalPeriods: goalPeriodsFormat.optional(),
  anchorings: z.array(anchoringFormat).default([]),
  exempt: z.array(text).default([]),
  annualCycle: z.array(annualCycleFormat).default([]),
  improvementCycle: z.record(text, z.array(text)).default({}),
  findingTypes: z.array(text).default([]),
  abbreviations: z.record(text, text).default({}),
  notes: z.array(text).default([]),
  meetingTypes: z.record(id, meetingTypeFormat),
  items: z.record(id, itemFormat),
});

export type RoutineDocument = z.infer<typeof routineFormat>;

/** The format as JSON Schema, for editors; `routine.schema.json` is this, written out. */
export function routineJsonSchema(): object {
  return z.toJSONSchema(routineFormat, { io: 'input' });
}
