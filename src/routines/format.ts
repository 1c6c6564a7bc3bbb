import { z } from 'zod';
import { itemFormat } from './format/item-format';
import { levelFormat, roleFormat } from './format/level-format';
import { meetingTypeFormat } from './format/meeting-type-format';
import { actionsFormat, anchoringFormat, annualCycleFormat, answersFormat, catalogueFormat, changeFormat, editionFormat, goalPeriodsFormat, recordFormat, registryFormat } from './format/record-format';
import { templateFormat } from './format/template-format';
import { byId, id, text } from './format/words';

/** A routine as its process owner writes it in YAML. What it means is `domain/routine`'s `Routine`; `resolve-routine` makes one of the other. */
export const routineFormat = z.strictObject({
  id,
  name: text,
  organisation: text,
  purpose: text.optional(),
  scope: z.array(text).default([]),
  definitions: z.record(text, text).default({}),
  edition: editionFormat,
  catalogue: catalogueFormat.optional(),
  changeLog: z.array(changeFormat).default([]),
  subjectAreas: byId(text),
  judgement: byId(text).default({}),
  answers: answersFormat.optional(),
  paragraphs: z.enum(['löpande', 'punktens nummer']),
  levels: byId(levelFormat),
  roles: byId(roleFormat),
  systems: byId(text).default({}),
  documents: byId(text).default({}),
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
  meetingTypes: byId(meetingTypeFormat),
  items: byId(itemFormat),
});

export type RoutineDocument = z.infer<typeof routineFormat>;

/** The format as JSON Schema, for editors. */
export function routineJsonSchema(): object {
  return z.toJSONSchema(routineFormat, { io: 'input' });
}

/** What `routine.schema.json` holds, to the byte. */
export function routineSchemaText(): string {
  return `${JSON.stringify(routineJsonSchema(), null, 2)}\n`;
}
