import type { AgendaItem, Figure } from '../domain/agenda/agenda-item';
import type { Decision } from '../domain/decision/decision';
import type { Attachment } from '../domain/minutes/attachments';
import type { Minutes } from '../domain/minutes/minutes';
import { presenterName } from '../domain/minutes/presenter-name';
import { allQuestions } from '../domain/routine/all-questions';
import { carriedFromText } from '../i18n/sv/carried-from';
import { decisionText, decisionWords, proposalText } from '../i18n/sv/decision';
import { documents } from '../i18n/sv/documents';
import { answerLines, decidedAs, statementLines } from '../i18n/sv/minutes-opinions';
import { earlierTags } from './action-tags';
import { materialTags } from './material-tags';
import { phraseIn } from './phrase-in';
import { chartTag } from './template/tag-schema';

/** A punkt as the tags read it; `utgår` is '' unless it was struck. */
export interface ItemTags {
  readonly [text: string]: string | readonly object[];
  readonly slutsats: string;
  readonly utgår: string;
  readonly avvikande: readonly { readonly namn: string; readonly text: string }[];
  readonly antecknat: readonly { readonly text: string }[];
}

/** The values of the tags of one punkt. A struck one has its title and reason only. */
export function itemTags(item: AgendaItem, minutes: Minutes, attachments: readonly Attachment[]): ItemTags {
  const head = {
    [chartTag]: '',
    nummer: item.number === null ? '' : String(item.number),
    paragraf: item.paragraph === null ? '' : documents.paragraph(item.paragraph),
    rubrik: item.title,
  };
  if (item.struck !== null) {
    return { ...head, ...nothingSaid, utgår: documents.struck(item.struck.reason) };
  }

  return {
    ...head,
    föredragande: presenterName(item.presenter, minutes),
    bakgrund: item.background,
    utgår: '',
    frågor: answered(item),
    uppgifter: item.figures.map(figureTags),
    underlag: item.briefingMaterial.map((material) => materialTags(material, attachments)),
    bedömning: judgementTags(item, minutes.judgement),
    tidigare: item.shows === 'open-actions' ? minutes.earlier.map((group) => earlierTags(group, minutes.review.date)) : [],
    slutsats: item.conclusion,
    förslag: proposalText(item.proposal, phraseIn(item, minutes)),
    beslut: item.decision ? [decisionTags(item.decision)] : [],
    avvikande: item.statements.filter(({ kind }) => kind === 'dissent').map(({ personId, text }) => ({ namn: minutes.names[personId] ?? personId, text })),
    antecknat: notedLines(item, minutes).map((text) => ({ text })),
  };
}

/** What else the minutes say of an item: where it comes from, yrkanden, jäv and anteckningar, who decided, what was decided before. */
function notedLines(item: AgendaItem, minutes: Minutes): readonly string[] {
  const others = { ...item, statements: item.statements.filter(({ kind }) => kind !== 'dissent') };

  return [
    ...(item.confidential ? [documents.confidentialNote] : []),
    ...(item.carriedFrom ? [`${carriedFromText(item.carriedFrom)}.`] : []),
    ...statementLines(others, minutes),
    ...answerLines(item, minutes),
    ...item.earlierDecisions.map((decision) => documents.reconsidered(decisionText(decision).replaceAll('\n', ' '))),
    decidedAs(item.decision, minutes),
    ...(item.immediateApproval ? [documents.immediateApproval] : []),
  ].filter((line) => line !== '');
}

const nothingSaid = {
  föredragande: '',
  bakgrund: '',
  frågor: [],
  uppgifter: [],
  underlag: [],
  bedömning: [],
  tidigare: [],
  slutsats: '',
  förslag: '',
  beslut: [],
  avvikande: [],
  antecknat: [],
};

/** Only questions with a reply, sub-questions after their own (U-27): the others leave no line. */
function answered({ questions, replies }: Pick<AgendaItem, 'questions' | 'replies'>): readonly object[] {
  return allQuestions(questions)
    .map(({ id, text }) => ({ fråga: text, svar: replies[id]?.trim() ?? '' }))
    .filter(({ svar }) => svar !== '');
}

/** A figure with its source and last year's value. */
export function figureTags({ label, value, previous, source, period }: Figure): object {
  return { rubrik: label, värde: value, föregående: previous ?? '', källa: [source, period].filter(Boolean).join(', ') };
}

/** All words once one of them is judged; none before. */
function judgementTags(item: AgendaItem, words: Readonly<Record<string, string>>): readonly object[] {
  if (item.shows !== 'judgement' || !item.judgements.some(({ verdict }) => verdict !== null)) {
    return [];
  }

  return item.judgements.map(({ word, verdict, reason }) => ({ ord: words[word] ?? word, svar: documents.verdict(verdict), skäl: reason }));
}

function decisionTags(decision: Decision): object {
  const { lead, clauses } = decisionWords(decision);
  const before = clauses.length - decision.clauses.length;

  return {
    text: lead,
    attsatser: clauses.map((text, index) => {
      const assignment = decision.clauses[index - before]?.assignment;

      return { text, ansvarig: assignment?.responsible ?? '', senast: assignment?.dueDate ?? '' };
    }),
  };
}
