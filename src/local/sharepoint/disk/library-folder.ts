import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { noteGone, numberChange, type ChangeLog } from './change-log';
import { withValues, type ColumnRecord, type FieldValue } from './column-record';
import { nameOf, parentOf, type Author, type ItemRecord } from './item-record';
import { isOpenInWord } from './open-in-word';
import { rewriteOfficeFile } from './rewrite-office-file';
import { scanFolder, type Found } from './scan-folder';
import { readSidecar, readVersion, replaceFileAt, writeSidecar, writeVersion, type LibraryRules } from './sidecar';

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ID_LENGTH = 32;

/** A library on disk. Synchronous throughout, so that each call is one step; what a person does in the folder is seen at the next call. */
export class LibraryFolder {
  private readonly sidecar;

  constructor(
    readonly folder: string,
    private readonly now: () => Date,
    private readonly ownColumns: readonly ColumnRecord[] = [],
  ) {
    mkdirSync(folder, { recursive: true });
    this.sidecar = readSidecar(folder);
    if (this.byPath('') === null) {
      this.add({ path: '', kind: 'folder', size: 0, modifiedOnDisk: 0 }, null);
    }
    this.refresh();
  }

  /** Takes in files that were added, edited or removed in the folder. */
  refresh(): void {
    const found = new Map(scanFolder(this.folder).map((item) => [item.path, item]));
    const gone = this.sidecar.items.filter((record) => record.path !== '' && !found.has(record.path));
    gone.forEach((record) => {
      this.sidecar.items.splice(this.sidecar.items.indexOf(record), 1);
      noteGone(this.sidecar, record.id);
    });

    const added = [...found.values()].filter((item) => !this.sidecar.items.some((record) => record.path === item.path));
    added.forEach((item) => this.add(item, null));
    const edited = this.sidecar.items.filter((record) => record.kind === 'file' && hasChanged(record, found.get(record.path)));
    edited.forEach((record) => this.noteContent(record, null));

    if (gone.length + added.length + edited.length > 0) {
      writeSidecar(this.folder, this.sidecar);
    }
  }

  get items(): readonly ItemRecord[] {
    return this.sidecar.items;
  }

  get changes(): ChangeLog {
    return this.sidecar;
  }

  get columns(): readonly ColumnRecord[] {
    const { requiredColumns } = this.sidecar.rules;
    return [...this.ownColumns, ...this.sidecar.columns].map((column) => ({ ...column, required: column.required || requiredColumns.includes(column.displayName) }));
  }

  get rules(): LibraryRules {
    return this.sidecar.rules;
  }

  setRules(rules: LibraryRules): void {
    this.sidecar.rules = rules;
    writeSidecar(this.folder, this.sidecar);
  }

  /** Null checks it in, which lets everybody see it. */
  checkOut(record: ItemRecord, author: Author | null): void {
    Object.assign(record, { checkedOutBy: author, isUnpublished: author !== null && record.isUnpublished === true });
    this.touch(record, author ?? record.modifiedBy);
    writeSidecar(this.folder, this.sidecar);
  }

  addColumn(column: ColumnRecord): void {
    this.sidecar.columns.push(column);
    writeSidecar(this.folder, this.sidecar);
  }

  byId(id: string): ItemRecord | null {
    return this.sidecar.items.find((record) => record.id === id) ?? null;
  }

  /** SharePoint's names differ by more than case. */
  byPath(path: string): ItemRecord | null {
    return this.sidecar.items.find((record) => folded(record.path) === folded(path)) ?? null;
  }

  children(path: string): readonly ItemRecord[] {
    return this.sidecar.items.filter((record) => record.path !== '' && folded(parentOf(record.path)) === folded(path));
  }

  read(record: ItemRecord): Uint8Array {
    return readFileSync(join(this.folder, record.path));
  }

  readVersion(record: ItemRecord, versionId: string): Uint8Array {
    return readVersion(this.folder, record.id, versionId);
  }

  isLocked(record: ItemRecord): boolean {
    return isOpenInWord(this.folder, record.path);
  }

  createFolder(path: string, author: Author): ItemRecord {
    mkdirSync(join(this.folder, path), { recursive: true });
    this.refresh();
    return this.authored(path, author);
  }

  /** A new file, or new content of one that is there. */
  write(path: string, bytes: Uint8Array, author: Author): ItemRecord {
    const known = this.byPath(path);
    replaceFileAt(join(this.folder, known?.path ?? path), bytes);
    if (known === null) {
      this.refresh();
      const record = this.authored(path, author);
      if (this.rules.requiresCheckOut) {
        Object.assign(record, { checkedOutBy: author, isUnpublished: true });
        writeSidecar(this.folder, this.sidecar);
      }
      return record;
    }

    this.noteContent(known, author);
    writeSidecar(this.folder, this.sidecar);
    return known;
  }

  /** Columns into the file and out again: SharePoint's own rewriting, some time after every upload and column change. */
  rewrite(record: ItemRecord): void {
    const before = this.read(record);
    const after = rewriteOfficeFile(nameOf(record.path), before, record.fields);
    if (after !== before) {
      replaceFileAt(join(this.folder, record.path), after);
      this.noteContent(record, record.modifiedBy);
      writeSidecar(this.folder, this.sidecar);
    }
  }

  setFields(record: ItemRecord, fields: Readonly<Record<string, FieldValue | null>>, author: Author): void {
    record.fields = withValues(record.fields, fields);
    this.touch(record, author);
    this.keepVersion(record);
    writeSidecar(this.folder, this.sidecar);
  }

  rename(record: ItemRecord, name: string, author: Author): void {
    const before = record.path;
    const after = parentOf(before) === '' ? name : `${parentOf(before)}/${name}`;
    renameSync(join(this.folder, before), join(this.folder, after));
    this.sidecar.items
      .filter((item) => item === record || item.path.startsWith(`${before}/`))
      .forEach((item) => Object.assign(item, { path: after + item.path.slice(before.length) }));
    this.touch(record, author);
    writeSidecar(this.folder, this.sidecar);
  }

  private authored(path: string, author: Author): ItemRecord {
    const record = this.byPath(path);
    if (record === null) {
      throw new Error(`${path} is not in ${this.folder} although it was just written`);
    }
    Object.assign(record, { createdBy: author, modifiedBy: author, versions: record.versions.map((version) => ({ ...version, by: author })) });
    writeSidecar(this.folder, this.sidecar);
    return record;
  }

  private add(item: Found, author: Author | null): void {
    const at = this.now().toISOString();
    const record: ItemRecord = {
      ...item,
      id: `01${[...randomBytes(ID_LENGTH)].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join('')}`,
      number: this.sidecar.nextNumber,
      guid: randomUUID(),
      revision: 1,
      contentRevision: 1,
      createdAt: at,
      modifiedAt: at,
      createdBy: author,
      modifiedBy: author,
      fields: {},
      change: numberChange(this.sidecar),
      versions: [],
    };
    this.sidecar.nextNumber += 1;
    this.sidecar.items.push(record);
    this.keepVersion(record);
    writeSidecar(this.folder, this.sidecar);
  }

  private noteContent(record: ItemRecord, author: Author | null): void {
    const { size, mtimeMs } = statSync(join(this.folder, record.path));
    Object.assign(record, { size, modifiedOnDisk: mtimeMs, contentRevision: record.contentRevision + 1 });
    this.touch(record, author);
    this.keepVersion(record);
  }

  private touch(record: ItemRecord, author: Author | null): void {
    Object.assign(record, { revision: record.revision + 1, change: numberChange(this.sidecar), modifiedAt: this.now().toISOString(), modifiedBy: author });
  }

  private keepVersion(record: ItemRecord): void {
    if (record.kind === 'folder') {
      return;
    }

    const version = { id: `${record.versions.length + 1}.0`, at: record.modifiedAt, size: record.size, by: record.modifiedBy };
    writeVersion(this.folder, { itemId: record.id, versionId: version.id }, this.read(record));
    record.versions.push(version);
  }
}

function hasChanged(record: ItemRecord, found: Found | undefined): boolean {
  return found !== undefined && (found.modifiedOnDisk !== record.modifiedOnDisk || found.size !== record.size);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
