import type { MinutesView } from '../../contracts/minutes';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { attachmentNumber, type Attachment } from '../../domain/minutes/attachments';
import type { Minutes } from '../../domain/minutes/minutes';
import { presenterName } from '../../domain/minutes/presenter-name';
import { allQuestions } from '../../domain/routine/all-questions';
import { carriedFromText } from '../../i18n/sv/carried-from';
import { answerLines, decidedAs, statementLines } from '../../i18n/sv/minutes-opinions';
import { decisionText, proposalText } from '../../i18n/sv/decision';
import { documents } from '../../i18n/sv/documents';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { decisionPhrase } from './decision-phrase';
import { presentEarlier } from './present-action';

type MinutesItem = MinutesView['items'][number];

interface Context {
  readonly minutes: Minutes;
  readonly reading: ReviewReading;
  readonly attachments: readonly Attachment[];
}

/** A § of the minutes, as the document has it: a question without a reply leaves no line, a struck item its reason only. */
export function presentMinutesItem(item: AgendaItem, context: Context): MinutesItem {
  const { minutes, reading, attachments } = context;
  const head = { id: item.id, number: item.number, paragraph: item.paragraph, title: item.title };
  if (item.confidential && !reading.mayReadConfidential) {
    return { ...head, ...nothingSaid, title: documents.confidential, confidential: true, struck: null };
  }
  if (item.struck) {
    return { ...head, ...nothingSaid, struck: documents.struck(item.struck.reason) };
  }

  return {
    ...head,
    presenter: presenterName(item.presenter, minutes),
    background: item.background,
    briefingMaterial: item.briefingMaterial.map((material) => ({
      name: material.name,
      version: material.version,
      registryNumber: material.registryNumber ?? null,
      late: material.late,
      attachment: attachmentNumber(material, attachments),
    })),
    replies: repliesTo(item),
    figures: [...item.figures],
    judgements: presentJudgements(item, minutes),
    earlier: item.shows === 'open-actions' ? earlierIn(minutes, reading) : [],
    conclusion: item.conclusion,
    proposal: proposalText(item.proposal, decisionPhrase(reading)),
    decision: item.decision && decisionText(item.decision),
    ...saidAt(item, minutes),
    confidential: item.confidential,
    immediateApproval: item.immediateApproval,
    carriedFrom: item.carriedFrom && carriedFromText(item.carriedFrom),
    struck: null,
  };
}

const nothingSaid: Omit<MinutesItem, 'id' | 'number' | 'paragraph' | 'title' | 'struck'> = {
  presenter: '',
  background: '',
  briefingMaterial: [],
  replies: [],
  figures: [],
  judgements: [],
  earlier: [],
  conclusion: '',
  proposal: '',
  decision: null,
  decidedAs: '',
  earlierDecisions: [],
  statements: [],
  answers: [],
  confidential: false,
  immediateApproval: false,
  carriedFrom: null,
};

/** Who decided in the holder's place, and what was said beside the decision. */
function saidAt(item: AgendaItem, minutes: Minutes): Pick<MinutesItem, 'decidedAs' | 'earlierDecisions' | 'statements' | 'answers'> {
  return {
    decidedAs: decidedAs(item.decision, minutes),
    earlierDecisions: item.earlierDecisions.map(decisionText),
    statements: [...statementLines(item, minutes)],
    answers: [...answerLines(item, minutes)],
  };
}

/** All words once one of them is judged; none before. */
function presentJudgements(item: AgendaItem, minutes: Minutes): MinutesItem['judgements'] {
  if (!item.judgements.some(({ verdict }) => verdict !== null)) {
    return [];
  }

  return item.judgements.map(({ word, verdict, reason }) => ({ text: minutes.judgement[word] ?? word, verdict: documents.verdict(verdict), reason }));
}

function repliesTo({ questions, replies }: AgendaItem): MinutesItem['replies'] {
  return allQuestions(questions)
    .map(({ id, text }) => ({ question: text, reply: (replies[id] ?? '').trim() }))
    .filter(({ reply }) => reply !== '');
}

function earlierIn(minutes: Minutes, reading: ReviewReading): MinutesItem['earlier'] {
  return minutes.earlier.map((group) => ({
    source: group.source,
    status: documents.groupStatus(group.actions.length, group.overdue),
    comment: group.comment,
    actions: presentEarlier(group, reading).actions,
  }));
}
