import PizZip from 'pizzip';
import { documents } from '../../i18n/sv/documents';
import { checkPackage } from '../guard/check-package';
import { compileTemplate } from '../fill/compile-template';
import { checkTags } from './check-tags';
import { markAsDraft } from './draft-mark';
import { engineFaults } from './engine-faults';
import { leftPlaceholders } from './left-placeholders';
import { chartTag, normalTagName } from './tag-schema';
import { tagListener, type TemplateTag } from './template-tags';

/** A template that has been checked once; filled as often as wanted. `bytes` is null where it has faults. */
export interface PreparedTemplate {
  readonly bytes: Uint8Array | null;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  /** Names of the tags that it uses anywhere. */
  readonly tagNames: ReadonlySet<string>;
  /** True where its text has no tag: it is only a frame. */
  readonly isUntagged: boolean;
}

/** Guards a template, checks every tag in it, and makes a draft say that it is one. */
export function prepareTemplate(template: Uint8Array): PreparedTemplate {
  const guarded = checkPackage(template);
  if (guarded.parts === null) {
    return { bytes: null, faults: guarded.faults, warnings: [], tagNames: new Set(), isUntagged: false };
  }
  const zip = zipOf(guarded.parts);
  const { tags, thrown } = readTags(zip);
  const checked = [...tags].map(([part, found]) => ({ part, ...checkTags(part, found) }));
  const tagFaults = checked.flatMap((check) => check.faults);
  const faults = [...new Set([...tagFaults, ...(thrown === null ? [] : engineFaults(thrown, tagFaults.length > 0))])];
  const saysStatus = checked.some((check) => check.part === 'word/document.xml' && check.saysStatus);
  const tagNames = new Set([...tags.values()].flat().map(({ name }) => normalTagName(name)));
  if (!saysStatus) {
    zip.file('word/document.xml', markAsDraft(zip.file('word/document.xml')?.asText() ?? ''));
  }

  return {
    bytes: faults.length > 0 ? null : zip.generate({ type: 'uint8array', compression: 'DEFLATE' }),
    faults,
    warnings: [...warningsOf(tags, tagNames), ...[...guarded.parts].filter(([part]) => tags.has(part)).flatMap(([part, content]) => leftPlaceholders(part, content))],
    tagNames,
    isUntagged: isUntagged(tags),
  };
}

/** The parts as a zip file. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): PizZip {
  const zip = new PizZip();
  for (const [name, content] of parts) {
    zip.file(name, content);
  }

  return zip;
}

/** The tags of each part in order, and what docxtemplater threw; null where it found the template good. */
export function readTags(zip: PizZip): { readonly tags: ReadonlyMap<string, readonly TemplateTag[]>; readonly thrown: unknown } {
  const { module, tags } = tagListener();
  try {
    compileTemplate(zip, [module]);

    return { tags, thrown: null };
  } catch (thrown) {
    return { tags, thrown };
  }
}

function isUntagged(tags: ReadonlyMap<string, readonly TemplateTag[]>): boolean {
  return (tags.get('word/document.xml') ?? []).length === 0;
}

function warningsOf(tags: ReadonlyMap<string, readonly TemplateTag[]>, tagNames: ReadonlySet<string>): readonly string[] {
  const pictures = [...tags].flatMap(([part, found]) => found.filter(({ kind, name }) => kind === 'picture' && name !== chartTag).map(({ name }) => documents.warnings.picture(documents.place(part), name)));

  if (isUntagged(tags)) {
    return [documents.warnings.noTags];
  }

  return tagNames.has('punkter') || tagNames.has('dagordning') ? pictures : [documents.warnings.noItems, ...pictures];
}
