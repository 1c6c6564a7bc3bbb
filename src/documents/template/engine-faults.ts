import { documents } from '../../i18n/sv/documents';
import { SectionsTooDeep } from './template-tags';

/** What docxtemplater tells of a fault; read loosely, since it throws more than it types. */
interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly file?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly EngineError[];
  };
}

/** Faults that `check-tags.ts` says better. */
const saidElsewhere = new Set(['unclosed_loop', 'unopened_loop', 'closing_tag_does_not_match_opening_tag', 'raw_xml_tag_should_be_only_text_in_paragraph']);

/** All that docxtemplater found wrong with a template, in Swedish; without what `check-tags.ts` said already, if it said anything. */
export function engineFaults(thrown: unknown, isSaid: boolean): readonly string[] {
  if (thrown instanceof SectionsTooDeep) {
    return [];
  }
  const error = thrown as EngineError | null;
  const errors = error?.properties?.errors ?? [error];

  return [...new Set(errors.flatMap((each) => (isSaid && saidElsewhere.has(each?.properties?.id ?? '') ? [] : faultOf(each ?? {}))))];
}

function faultOf({ properties = {} }: EngineError): string {
  const { id = '', file = 'word/document.xml', xtag = '', context = xtag } = properties;
  const place = documents.place(file);
  if (id === 'unclosed_tag' || id === 'duplicate_open_tag') {
    return documents.tags.halfOpen(place, context.slice(0, 60));
  }
  if (id === 'unopened_tag' || id === 'duplicate_close_tag') {
    return documents.tags.halfClosed(place, context.slice(0, 60));
  }
  if (id === 'unbalanced_loop_tags' || id === 'loop_position_invalid' || id.startsWith('no_xml_tag_found')) {
    return documents.tags.brokenPlacement(place, xtag);
  }
  if (id === 'filetype_not_identified' || id === 'filetype_not_handled') {
    return documents.guard.notWord;
  }

  return xtag === '' ? documents.tags.unreadable(place) : documents.tags.other(place, xtag);
}
