import { z } from 'zod';

export type ColumnKind = 'text' | 'number' | 'dateTime' | 'choice' | 'boolean';

/** A column to be made. Only the kinds that Graph writes dependably. */
export interface NewColumn {
  /** The inner name, of letters and digits so that SharePoint keeps it as it is. */
  readonly name: string;
  readonly displayName: string;
  readonly kind: ColumnKind;
  /** For a choice. */
  readonly choices?: readonly string[];
  readonly isMultiline?: boolean;
  readonly isDateOnly?: boolean;
  /** May be filtered by. */
  readonly isIndexed?: boolean;
  readonly isUnique?: boolean;
}

const columnDefinition = z.object({
  name: z.string(),
  displayName: z.string(),
  required: z.boolean().nullish(),
  readOnly: z.boolean().nullish(),
  text: z.object({}).nullish(),
  number: z.object({}).nullish(),
  dateTime: z.object({}).nullish(),
  boolean: z.object({}).nullish(),
  choice: z.object({ choices: z.array(z.string()).nullish() }).nullish(),
});

/** A column of a list or library as we read it. `kind` is null for one that we do not write. */
export const column = columnDefinition.transform((read) => ({
  name: read.name,
  displayName: read.displayName,
  isRequired: read.required === true,
  isReadOnly: read.readOnly === true,
  kind: (['text', 'number', 'dateTime', 'choice', 'boolean'] as const).find((kind) => read[kind] != null) ?? null,
  choices: read.choice?.choices ?? [],
}));

export type Column = z.infer<typeof column>;

export const columnSelect = 'name,displayName,required,readOnly,text,number,dateTime,boolean,choice';

/** The columnDefinition that makes the column. */
export function columnDefinitionOf(given: NewColumn): object {
  const facets: Readonly<Record<ColumnKind, object>> = {
    text: given.isMultiline === true ? { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } : { maxLength: 255 },
    number: {},
    dateTime: { displayAs: 'standard', format: given.isDateOnly === true ? 'dateOnly' : 'dateTime' },
    choice: { allowTextEntry: false, choices: given.choices ?? [], displayAs: 'dropDownMenu' },
    boolean: {},
  };

  return {
    name: given.name,
    displayName: given.displayName,
    ...(given.isIndexed === true ? { indexed: true } : {}),
    ...(given.isUnique === true ? { indexed: true, enforceUniqueValues: true } : {}),
    [given.kind]: facets[given.kind],
  };
}
