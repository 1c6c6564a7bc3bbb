import type { AgendaItem } from '../domain/agenda/agenda-item';
import type { Minutes } from '../domain/minutes/minutes';
import type { DecisionPhrase } from '../domain/routine/routine';
import { documents } from '../i18n/sv/documents';

/** What a proposal at the item begins with: as it was decided, as pinned with the kallelse, as the unit has it. */
export function phraseIn(item: AgendaItem, { review, unit }: Minutes): DecisionPhrase {
  return item.decision?.phrase ?? review.pinned?.phrase ?? unit.overlay.phrase ?? { subject: documents.group, byGroup: true };
}
