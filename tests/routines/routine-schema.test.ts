import { readFileSync, writeFileSync } from 'node:fs';
import { routineSchemaText } from '../../src/routines/format';

const file = 'src/routines/routine.schema.json';

/** `ROUTINE_SCHEMA=write` writes the file anew; without it the committed one is held against the format. */
test('the committed JSON Schema is the one that the format gives', () => {
  if (process.env['ROUTINE_SCHEMA'] === 'write') {
    writeFileSync(file, routineSchemaText());
  }

  expect(readFileSync(file, 'utf8')).toBe(routineSchemaText());
});
