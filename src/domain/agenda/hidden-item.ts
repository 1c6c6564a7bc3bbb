import type { AgendaItem } from './agenda-item';
import { blankItem } from './blank-item';

/** The item as it stands where it may be read by more than those whom its sekretess lets (decisions 4): its number, kind and planned minutes. */
export function hiddenItem(item: AgendaItem, title: string): AgendaItem {
  const { id, number, paragraph, kind, optional, plannedMinutes, subjectAreas, version } = item;

  return { ...blankItem, id, number, paragraph, kind, optional, plannedMinutes, subjectAreas, version, title, note: null, clauses: [], questions: [], shows: null, sources: [], references: [], presenter: '', confidential: true };
}
