import type { AgendaItem } from '../domain/agenda/agenda-item';
import type { Decision, Outcome } from '../domain/decision/decision';
import type { Minutes } from '../domain/minutes/minutes';
import { decisionWords } from '../i18n/sv/decision';
import { documents } from '../i18n/sv/documents';

/** What says nothing new on a list of decisions: it stands under its own §. */
const notListed: readonly Outcome[] = ['noted', 'no-decision'];

/** The decisions on one page (K-48), in the order of their §§. The list is passed on by itself, so nothing of a sekretess § but its number. */
export function decisionListTags({ items }: Minutes): readonly object[] {
  return items.flatMap((item) => (item.decision && item.struck === null && !notListed.includes(item.decision.outcome) ? [rowTags(item, item.decision)] : []));
}

function rowTags(item: AgendaItem, decision: Decision): object {
  const paragraf = item.paragraph === null ? '' : documents.paragraph(item.paragraph);
  if (item.confidential) {
    return { paragraf, rubrik: documents.confidential, beslut: [] };
  }
  const { lead, clauses } = decisionWords(decision);

  return { paragraf, rubrik: item.title, beslut: clauses.length === 0 ? [{ text: lead }] : [{ text: lead }, ...clauses.map((text) => ({ text: `– ${text}` }))] };
}
