import type { AgendaItem } from '../../domain/agenda/agenda-item';
import type { PrintedField } from '../../domain/document/compare-section';
import type { Minutes } from '../../domain/minutes/minutes';
import { clauseText } from '../../i18n/sv/decision';
import { documents } from '../../i18n/sv/documents';
import type { PrintedItem } from '../../ports/word-text';
import { cleanText } from '../fill/clean-text';

/** Each § as a template has it: "§ 12" (or "Punkt 3" where none was given), and the texts that can be written anew until justering. */
export function printedItems({ items }: Minutes): readonly PrintedItem[] {
  return items.map((item) => ({
    itemId: item.id,
    label: documents.label(item),
    title: cleanText(item.title),
    fields: item.struck === null ? fieldsOf(item) : [],
  }));
}

/** In the order in which templates usually have them. */
function fieldsOf(item: AgendaItem): readonly PrintedField[] {
  const replies = Object.entries(item.replies).map(([key, text]) => ({ name: 'reply' as const, key, text, sentence: text }));
  const clauses = (item.decision?.clauses ?? []).map((clause, index) => ({ name: 'clause' as const, key: String(index), text: clause.text.trim().replace(/^att\s+/i, '').replace(/\.$/, ''), sentence: clauseText(clause) }));
  const fields: readonly PrintedField[] = [{ name: 'background', key: '', text: item.background, sentence: item.background }, ...replies, { name: 'conclusion', key: '', text: item.conclusion, sentence: item.conclusion }, ...clauses];

  return fields.map((field) => ({ ...field, text: cleanText(field.text), sentence: cleanText(field.sentence) })).filter(({ text }) => text !== '');
}
