import type { AgendaItem } from '../domain/agenda/agenda-item';
import { hiddenItem } from '../domain/agenda/hidden-item';
import type { Minutes } from '../domain/minutes/minutes';
import { presenterName } from '../domain/minutes/presenter-name';
import { allQuestions } from '../domain/routine/all-questions';
import { proposalText } from '../i18n/sv/decision';
import { documents } from '../i18n/sv/documents';
import { agendaItemKindText } from '../i18n/sv/states';
import { materialTags } from './material-tags';
import { phraseIn } from './phrase-in';

/** A line of the agenda. */
interface AgendaTags {
  readonly [text: string]: string | readonly object[];
  readonly frågor: readonly object[];
  readonly underlag: readonly object[];
  readonly förslag: string;
}

/** The agenda as it was called, and again the lines that there is something to prepare for: also of the minutes, where both are one document (K-47). Wider read than the record, so nothing of a sekretess item but its number. */
export function agendaTags(minutes: Minutes): { readonly dagordning: readonly AgendaTags[]; readonly förberedelser: readonly AgendaTags[] } {
  const lines = minutes.items.filter(({ struck }) => struck === null || minutes.stage !== 'summons').map((item) => lineTags(item.confidential ? hiddenItem(item, documents.confidentialItem) : item, minutes));

  return { dagordning: lines, förberedelser: lines.filter(({ frågor, underlag, förslag }) => frågor.length + underlag.length + förslag.length > 0) };
}

function lineTags(item: AgendaItem, minutes: Minutes): AgendaTags {
  return {
    nummer: item.number === null ? '' : String(item.number),
    rubrik: item.title,
    slag: agendaItemKindText[item.kind],
    föredragande: presenterName(item.presenter, minutes),
    minuter: item.plannedMinutes === null ? '' : String(item.plannedMinutes),
    vidbehov: item.optional ? documents.optional : '',
    frågor: allQuestions(item.questions).map(({ text }) => ({ fråga: text })),
    underlag: item.briefingMaterial.map((material) => materialTags(material, [])),
    förslag: proposalText(item.proposal, phraseIn(item, minutes)),
  };
}
