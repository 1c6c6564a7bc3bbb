import type { AgendaItem } from '../agenda/agenda-item';
import { accepted, refused, type Result } from '../result';

/** Which §§ of the minutes an extract has (decisions 13). */
export interface ExtractScope {
  /** Of the chosen items, in agenda order. */
  readonly itemIds: readonly string[];
  /** The subject area that they were chosen by; null where they were chosen one by one. */
  readonly subjectArea: string | null;
  /** True where somebody has chosen that §§ under sekretess come along. */
  readonly withConfidential: boolean;
}

export interface ExtractChoice {
  readonly itemIds: readonly string[];
  readonly subjectArea: string | null;
  readonly withConfidential: boolean;
}

/** The §§ that are chosen, by themselves or by subject area. A § under sekretess comes along only where that is chosen too (decisions 4); struck items have no §. */
export function extractScope({ items: all }: { readonly items: readonly AgendaItem[] }, choice: ExtractChoice): Result<ExtractScope> {
  const chosen = all.filter((item) => item.struck === null && isChosen(item, choice));
  const unasked = choice.withConfidential ? [] : chosen.filter(({ confidential }) => confidential);
  if (choice.subjectArea === null && unasked.length > 0) {
    return refused('extract-confidential', { paragraphs: unasked.map(({ paragraph }) => String(paragraph ?? '')) });
  }
  const items = chosen.filter((item) => !unasked.includes(item));

  return items.length === 0 ? refused('extract-empty') : accepted({ itemIds: items.map(({ id }) => id), subjectArea: choice.subjectArea, withConfidential: choice.withConfidential });
}

/** Whether the item stands in the extract now: one that was put under sekretess afterwards no longer does. */
export function isInExtract(item: Pick<AgendaItem, 'id' | 'confidential'>, scope: ExtractScope): boolean {
  return scope.itemIds.includes(item.id) && (scope.withConfidential || !item.confidential);
}

function isChosen({ id, subjectAreas }: AgendaItem, { itemIds, subjectArea }: ExtractChoice): boolean {
  return subjectArea === null ? itemIds.includes(id) : subjectAreas.includes(subjectArea);
}
