import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noteGone, numberChange } from './change-log';
import { textColumn, withValues, type ColumnRecord, type FieldValue } from './column-record';
import type { Author } from './item-record';
import type { ListRecord, RowRecord } from './list-record';
import { listText, readListText, type WrittenRow } from './list-text';
import { replaceFileAt, SIDECAR_FOLDER } from './sidecar';

type Values = Readonly<Record<string, FieldValue | null>>;

/** Finds the person that a file's "Ändrad av" names. */
export type FindAuthor = (idOrName: string) => Author | null;

/** A site's lists: each a readable file beside the libraries, `<name>.lista.json`. What a person edits there is seen at the next call. */
export class SiteLists {
  private readonly lists: ListRecord[];
  private readonly unwritten = new Set<ListRecord>();

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
    private readonly findAuthor: FindAuthor = () => null,
  ) {
    mkdirSync(join(folder, SIDECAR_FOLDER), { recursive: true });
    this.lists = readdirSync(join(folder, SIDECAR_FOLDER))
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, SIDECAR_FOLDER, name), 'utf8')) as ListRecord);
    this.refresh();
  }

  /** Takes in what people have edited in the files. */
  refresh(): void {
    this.lists.forEach((list) => {
      const text = existsSync(this.fileOf(list)) ? readFileSync(this.fileOf(list), 'utf8') : null;
      const written = text === null || text === list.fileText ? null : readListText(text, list.columns);
      if (written !== null) {
        this.takeIn(list, written);
        this.unwritten.add(list);
      }
    });
    this.write();
  }

  /** Writes what the calls since the last time have changed. */
  write(): void {
    this.unwritten.forEach((list) => {
      list.fileText = listText(list);
      replaceFileAt(this.fileOf(list), list.fileText);
      replaceFileAt(join(this.folder, SIDECAR_FOLDER, `${list.id}.json`), JSON.stringify(list));
    });
    this.unwritten.clear();
  }

  all(): readonly ListRecord[] {
    return this.lists;
  }

  /** By id or shown name. */
  find(idOrName: string): ListRecord | null {
    return this.lists.find(({ id, displayName }) => id === idOrName || displayName === idOrName) ?? null;
  }

  create(given: { readonly displayName: string; readonly description: string; readonly columns: readonly ColumnRecord[] }): ListRecord {
    const list: ListRecord = {
      id: randomUUID(),
      displayName: given.displayName,
      description: given.description,
      createdAt: this.now().toISOString(),
      columns: [textColumn('Rubrik', 'Title'), ...given.columns],
      rows: [],
      nextRow: 1,
      epoch: randomUUID(),
      nextChange: 1,
      gone: [],
      fileText: '',
    };
    this.lists.push(list);
    this.unwritten.add(list);
    return list;
  }

  addColumn(list: ListRecord, column: ColumnRecord): void {
    list.columns.push(column);
    this.unwritten.add(list);
  }

  addRow(list: ListRecord, values: Values, author: Author | null): RowRecord {
    const row = this.newRow(list, values, author);
    this.unwritten.add(list);
    return row;
  }

  setFields(list: ListRecord, row: RowRecord, change: { readonly values: Values; readonly author: Author | null }): void {
    this.change(list, row, change);
    this.unwritten.add(list);
  }

  removeRow(list: ListRecord, row: RowRecord): void {
    list.rows.splice(list.rows.indexOf(row), 1);
    noteGone(list, String(row.number));
    this.unwritten.add(list);
  }

  private takeIn(list: ListRecord, written: readonly WrittenRow[]): void {
    const kept = new Set(written.map(({ number }) => number));
    list.rows.filter(({ number }) => !kept.has(number)).forEach(({ number }) => noteGone(list, String(number)));
    list.rows = list.rows.filter(({ number }) => kept.has(number));

    written.forEach(({ number, editor, values }) => {
      const row = list.rows.find((candidate) => candidate.number === number);
      if (row === undefined) {
        this.newRow(list, values, this.findAuthor(editor));
      } else if (Object.entries(values).some(([name, value]) => (row.fields[name] ?? null) !== value)) {
        this.change(list, row, { values, author: this.findAuthor(editor) });
      }
    });
  }

  private newRow(list: ListRecord, values: Values, author: Author | null): RowRecord {
    const at = this.now().toISOString();
    const row = { number: list.nextRow, guid: randomUUID(), revision: 1, change: numberChange(list), createdAt: at, modifiedAt: at, createdBy: author, modifiedBy: author, fields: withValues({}, values) };
    list.nextRow += 1;
    list.rows.push(row);
    return row;
  }

  private change(list: ListRecord, row: RowRecord, { values, author }: { readonly values: Values; readonly author: Author | null }): void {
    Object.assign(row, {
      fields: withValues(row.fields, values),
      revision: row.revision + 1,
      change: numberChange(list),
      modifiedAt: this.now().toISOString(),
      modifiedBy: author,
    });
  }

  private fileOf(list: ListRecord): string {
    return join(this.folder, `${list.displayName.replace(/[/\\]/g, '-')}.lista.json`);
  }
}
