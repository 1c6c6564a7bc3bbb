import { documents } from '../../i18n/sv/documents';
import { attributeValues, xmlTokens } from './xml-tokens';

/** Kinds of relationship that a Word or PowerPoint template of a meeting needs, by the last word of their type. All else is refused. */
const allowed = new Set(
  (
    'officeDocument core-properties extended-properties custom-properties thumbnail classificationlabels styles stylesWithEffects settings webSettings fontTable font theme ' +
    'themeOverride numbering footnotes endnotes comments commentsExtended commentsIds commentsExtensible people header footer image hdphoto hyperlink customXml customXmlProps ' +
    'glossaryDocument chart chartEx chartStyle chartColorStyle chartUserShapes package diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing printerSettings ' +
    'slide slideLayout slideMaster notesMaster notesSlide handoutMaster presProps viewProps tableStyles tags commentAuthors'
  ).split(' '),
);

/** The part without Word's own template link (many real templates carry it), and what in the rest is not allowed. */
export function checkRelationships(part: string, xml: string): { readonly xml: string; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let kept = xml;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'doctype') {
      faults.push(documents.guard.doctype(part));
    }
    if (token.kind !== 'open' || token.name !== 'Relationship') {
      continue;
    }
    if (isAttachedTemplate(token.source)) {
      kept = kept.replace(token.source, '');
    } else {
      faults.push(...relationshipFaults(part, token.source));
    }
  }

  return { xml: kept, faults };
}

function isAttachedTemplate(source: string): boolean {
  const types = attributeValues(source, 'Type');

  return source.endsWith('/>') && types.length === 1 && lastWord(types[0] ?? '') === 'attachedTemplate';
}

function relationshipFaults(part: string, source: string): readonly string[] {
  const types = attributeValues(source, 'Type').map(lastWord);
  const targets = attributeValues(source, 'Target');
  const isExternal = attributeValues(source, 'TargetMode').some((mode) => mode.trim().toLowerCase() === 'external') || targets.some(leavesPackage);
  const refused = types.find((type) => !allowed.has(type));
  if (refused !== undefined || types.length !== 1) {
    return [documents.guard.relationship(part, refused ?? '–')];
  }
  if (isExternal && (types[0] !== 'hyperlink' || !targets.every((target) => /^https:\/\/[^\s\\]+$/i.test(target)))) {
    return [documents.guard.externalLink(part, (targets[0] ?? '').slice(0, 120))];
  }

  return [];
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function leavesPackage(target: string): boolean {
  return /^\s*([a-z][a-z\d+.-]*:|\/\/|\\)/i.test(target);
}
