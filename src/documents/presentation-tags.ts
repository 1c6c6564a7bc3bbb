import { isOverdue } from '../domain/action/action';
import { hiddenItem } from '../domain/agenda/hidden-item';
import type { AgendaItem } from '../domain/agenda/agenda-item';
import type { Minutes } from '../domain/minutes/minutes';
import { needsMoney } from '../domain/minutes/needs-money';
import { presenterName } from '../domain/minutes/presenter-name';
import { allQuestions } from '../domain/routine/all-questions';
import { meetingTime } from '../i18n/meeting-time';
import { proposalText } from '../i18n/sv/decision';
import { documents } from '../i18n/sv/documents';
import { presentation as words } from '../i18n/sv/presentation';
import { actionTags, earlierTags } from './action-tags';
import { agendaTags } from './agenda-tags';
import { figureTags } from './item-tags';
import { phraseIn } from './phrase-in';

/** What the tags of a presentation are filled with: texts and lists only. */
export interface PresentationTags {
  readonly [text: string]: string | readonly object[];
}

/** Characters of one text on a slide at most: more cannot be read from a chair. */
const longestText = 420;

/** Characters of a proposal on the first page, which is read at a glance. */
const longestAtAGlance = 110;

/** The review as its presentation shows it. It is seen by everybody in the room and those who are invited, so nothing of a sekretess item or action but its number. */
export function presentationTags(minutes: Minutes): PresentationTags {
  const { review, unit } = minutes;
  const items = minutes.items.filter(({ struck }) => struck === null).map((item) => (item.confidential ? hiddenItem(item, documents.confidentialItem) : item));
  const proposals = items.map((item) => proposalTags(item, minutes)).filter(({ förslag }) => förslag !== '');
  const late = minutes.earlier.flatMap((group) => group.actions.filter((action) => review.date !== null && isOverdue(action, review.date)).map((action) => actionTags(action, action.paragraph, review.date)));
  const glances = proposals.map((proposal) => ({ ...proposal, förslag: atAGlance(proposal.förslag) }));
  const money = glances.filter((_, index) => needsMoney(proposals[index]?.förslag ?? ''));

  return shortened({
    enhet: unit.name,
    organisation: unit.organisation,
    titel: review.title,
    mötestyp: minutes.meetingTypeName,
    datum: review.date ?? '',
    tid: meetingTime(review),
    plats: review.place,
    ordförande: minutes.chair,
    sekreterare: minutes.secretary,
    syfte: minutes.purpose,
    beslutsförslag: glances,
    ingaförslag: proposals.length === 0 ? words.noProposals : '',
    försenade: late,
    ingaförsenade: late.length === 0 ? words.noneLate : '',
    pengar: money,
    ingapengar: money.length === 0 ? words.noneNeedMoney : '',
    dagordning: agendaTags({ ...minutes, stage: 'summons' }).dagordning,
    tidigare: minutes.earlier.map((group) => earlierTags(group, review.date)),
    punkter: items.map((item) => itemSlide(item, minutes)),
  });
}

function proposalTags(item: AgendaItem, minutes: Minutes): { readonly nummer: string; readonly rubrik: string; readonly förslag: string } {
  return { nummer: item.number === null ? '' : String(item.number), rubrik: item.title, förslag: proposalText(item.proposal, phraseIn(item, minutes)) };
}

/** The proposal in one line, cut at a word. */
function atAGlance(text: string): string {
  const line = text.replaceAll('\n', ' ');

  return line.length > longestAtAGlance ? `${line.slice(0, longestAtAGlance).replace(/\s+\S*$/, '')} …` : line;
}

function itemSlide(item: AgendaItem, minutes: Minutes): object {
  return {
    ...proposalTags(item, minutes),
    föredragande: presenterName(item.presenter, minutes),
    bakgrund: item.background,
    frågor: allQuestions(item.questions).map(({ id, text }) => ({ fråga: text, svar: item.replies[id]?.trim() ?? '' })),
    uppgifter: item.figures.map(figureTags),
  };
}

function shortened<T>(value: T): T;
function shortened(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > longestText ? words.cut(value.slice(0, longestText).trimEnd()) : value;
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => shortened(entry));
  }

  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shortened(entry)])) : value;
}
