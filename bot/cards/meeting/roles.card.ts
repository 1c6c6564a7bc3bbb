import { localDateOf } from '../../../src/domain/calendar/local-date';
import { missingRoles } from '../../../src/domain/review/required-roles';
import { meetingCards } from '../../../src/i18n/sv/meeting-cards';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import type { CardAnswer } from '../card';
import type { CardContext } from '../card-context';
import { dateInput, quiet, textInput } from '../elements';
import { cut } from '../plain-text';
import { answeredCard, mayKeepList, pressAbout, questionCard } from './card-parts';

/** A role that the routine requires is not there (K-18, K-19): go on with a note, adjourn, or choose a substitute in the tab. */
export function rolesCard(context: CardContext): CardAnswer {
  const { reading } = context;
  const words = meetingCards.roles;
  const missing = rolesMissing(reading);
  if (missing.length === 0) {
    return answeredCard(context, words.settled);
  }
  const question = words.question(missing.map((role) => cut((reading.routine.roles[role]?.name ?? role).toLowerCase(), 80)));
  const isTheirs = mayKeepList(context);

  return questionCard(context, {
    question,
    view: 'view-roles',
    body: isTheirs ? [quiet(words.substitute), textInput('note', meetingCards.away.note), dateInput('date', meetingCards.away.date)] : [quiet(meetingCards.away.asked)],
    actions: isTheirs ? [pressAbout(context, meetingCards.away.goOn, 'continue-without', 'roles'), pressAbout(context, meetingCards.away.adjourn, 'adjourn', 'roles')] : [],
  });
}

/** Roles that are still missing and that nobody has said the meeting goes on without. */
export function rolesMissing({ review, routine, level, unit, now }: ReviewReading): readonly string[] {
  const isSettled = review.state !== 'ongoing' || review.remarks.some(({ verb }) => verb === 'continued');

  return isSettled ? [] : missingRoles({ review, routine, level, unit, on: localDateOf(now) });
}
