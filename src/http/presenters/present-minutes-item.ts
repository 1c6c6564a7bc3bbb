import type { MinutesView } from '../../contracts/minutes';
import type { AgendaItem } from '../../domain/agenda/agenda-item';
import type { Minutes } from '../../domain/minutes/minutes';
import type { GuidingQuestion } from '../../domain/routine/routine';
import { decisionText, proposalText } from '../../i18n/sv/decision';
import { documents } from '../../i18n/sv/documents';
import { httpText } from '../../i18n/sv/http';
import type { ReviewReading } from '../../usecases/review/review-reading';
import { decisionPhrase } from './decision-phrase';
import { presentEarlier } from './present-action';
import { roleNameOf } from './present-names';

/** A § of the minutes. A question without a reply and a word without a verdict leave no line (as in the document). */
export function presentMinutesItem(item: AgendaItem, minutes: Minutes, reading: ReviewReading): MinutesView['items'][number] {
  return {
    id: item.id,
    number: item.number,
    paragraph: item.paragraph,
    title: item.title,
    presenter: roleNameOf(reading, item.presenter),
    background: item.background,
    replies: repliesTo(item.questions, item),
    figures: item.figures.map(({ label, value, previous, source }) => ({ label, value, previous, source })),
    judgements: item.judgements
      .filter((judgement) => judgement.verdict !== null || judgement.reason.trim() !== '')
      .map((judgement) => ({ text: minutes.judgement[judgement.word] ?? judgement.word, verdict: documents.verdict(judgement.verdict), reason: judgement.reason })),
    earlier: item.shows === 'open-actions' ? earlierIn(minutes, reading) : [],
    conclusion: item.conclusion,
    proposal: proposalText(item.proposal, decisionPhrase(reading)),
    decision: item.decision && decisionText(item.decision),
    struck: item.struck && (item.struck.reason.trim() === '' ? httpText.minutes.struckWithoutReason : documents.struck(item.struck.reason)),
  };
}

function repliesTo(questions: readonly GuidingQuestion[], item: AgendaItem): { question: string; reply: string }[] {
  return questions.flatMap((question) => {
    const reply = (item.replies[question.id] ?? '').trim();

    return [...(reply === '' ? [] : [{ question: question.text, reply }]), ...repliesTo(question.questions, item)];
  });
}

function earlierIn(minutes: Minutes, reading: ReviewReading): MinutesView['items'][number]['earlier'] {
  return minutes.earlier.map((group) => ({
    source: group.source,
    status: documents.groupStatus(group.actions.length, group.overdue),
    comment: group.comment,
    actions: presentEarlier(group, reading).actions,
  }));
}
