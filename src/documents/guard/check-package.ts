import { documents } from '../../i18n/sv/documents';
import { checkContent } from './check-content';
import { checkRelationships } from './check-relationships';
import { openPackage } from './open-package';
import { textOf } from './part-text';

/** A template that may be filled: its parts, harmless, with Word's own template link taken away; or all that is wrong with it. */
export type GuardedPackage = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly faults: readonly [] } | { readonly parts: null; readonly faults: readonly string[] };

/** The program whose file it is to be. */
export type OfficeProgram = 'word' | 'powerpoint';

const mainPart: Readonly<Record<OfficeProgram, string>> = { word: 'word/document.xml', powerpoint: 'ppt/presentation.xml' };

/** Refuses a template that could hurt us or its readers (security T8), with every reason at once. */
export function checkPackage(bytes: Uint8Array, program: OfficeProgram = 'word'): GuardedPackage {
  const opened = openPackage(bytes);
  if (opened.parts === null) {
    return opened;
  }
  if (!opened.parts.has('[Content_Types].xml') || !opened.parts.has(mainPart[program])) {
    return { parts: null, faults: [program === 'word' ? documents.guard.notWord : documents.guard.notPowerPoint] };
  }
  const parts = new Map<string, Uint8Array>();
  const faults: string[] = [];
  for (const [name, content] of opened.parts) {
    const checked = checkPart(name, content, program);
    faults.push(...checked.faults);
    parts.set(name, checked.content);
  }

  return faults.length > 0 ? { parts: null, faults: [...new Set(faults)] } : { parts, faults: [] };
}

interface CheckedPart {
  readonly content: Uint8Array;
  readonly faults: readonly string[];
}

function checkPart(name: string, content: Uint8Array, program: OfficeProgram): CheckedPart {
  const refusal = refusalOfName(name, program);
  if (refusal !== null) {
    return { content, faults: [refusal] };
  }
  if (!/\.(xml|rels|vml)$/i.test(name)) {
    return { content, faults: [] };
  }
  const xml = textOf(content);
  if (xml === null) {
    return { content, faults: [documents.guard.encoding(name)] };
  }

  return checkXml(name, xml, content);
}

function checkXml(name: string, xml: string, content: Uint8Array): CheckedPart {
  if (name.endsWith('.rels')) {
    const relationships = checkRelationships(name, xml);

    return { content: relationships.xml === xml ? content : Buffer.from(relationships.xml), faults: relationships.faults };
  }
  if (name === '[Content_Types].xml') {
    const faults = /macroEnabled|vbaProject|activeX/i.test(xml) ? [documents.guard.macro(name)] : checkContent(name, xml);

    return { content: Buffer.from(xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml').replace('presentationml.template.main+xml', 'presentationml.presentation.main+xml')), faults };
  }
  const faults = checkContent(name, xml);

  return name === 'word/settings.xml' ? { content: Buffer.from(xml.replace(/<w:attachedTemplate\b[^>]*(?:\/>|>\s*<\/w:attachedTemplate>)/g, '')), faults } : { content, faults };
}

/** Where a program keeps its parts. */
const ownParts: Readonly<Record<OfficeProgram, RegExp>> = { word: /^word\//, powerpoint: /^ppt\// };

function refusalOfName(name: string, program: OfficeProgram): string | null {
  if (/vba(Project|Data)|activeX|\.(docm|dotm|xlsm|exe|dll|js|vbs|cmd|bat|ps1)$/i.test(name)) {
    return documents.guard.macro(name);
  }
  if (/(^|\/)oleObject|^(word|ppt)\/embeddings\/.*(?<!\.xlsx)$|^(word|ppt)\/(?!printerSettings).*\.bin$/i.test(name)) {
    return documents.guard.embedded(name);
  }

  return ownParts[program].test(name) || /^(\[Content_Types\]\.xml$|_rels\/\.rels$|docProps\/|docMetadata\/|customXml\/)/.test(name) ? null : documents.guard.unknownPart(name);
}
