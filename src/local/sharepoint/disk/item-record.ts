import type { FieldValue } from './column-record';

/** What SharePoint knows of a file or folder beside its bytes. Paths are below the library, `/` between, '' for the root. */
export interface ItemRecord {
  readonly id: string;
  /** The list item's running number. */
  readonly number: number;
  readonly guid: string;
  path: string;
  readonly kind: 'file' | 'folder';
  /** Raised by every change; the eTag's number. */
  revision: number;
  /** Raised by changed content only; the cTag's number. */
  contentRevision: number;
  readonly createdAt: string;
  modifiedAt: string;
  createdBy: Author | null;
  modifiedBy: Author | null;
  size: number;
  modifiedOnDisk: number;
  /** By the column's inner name. */
  fields: Record<string, FieldValue>;
  /** The library's running number of its last change. */
  change: number;
  versions: ItemVersion[];
  /** Who has it checked out. */
  checkedOutBy?: Author | null;
  /** True until the first check-in: nobody else sees it. */
  isUnpublished?: boolean;
}

export interface ItemVersion {
  readonly id: string;
  readonly at: string;
  readonly size: number;
  readonly by?: Author | null;
}

export interface Author {
  readonly kind: 'user' | 'application';
  readonly id: string;
  readonly displayName: string;
}

export function eTagOf(record: ItemRecord): string {
  return `"{${record.guid.toUpperCase()}},${record.revision}"`;
}

export function cTagOf(record: ItemRecord): string {
  return `"c:{${record.guid.toUpperCase()}},${record.contentRevision}"`;
}

export function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

export function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
