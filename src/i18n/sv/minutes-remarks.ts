import { localDateOf, localTimeOf } from '../../domain/calendar/local-date';
import type { Remark, Review } from '../../domain/review/review';
import { clock, daysText } from '../format';

const verbs: Readonly<Record<Remark['verb'], string>> = {
  moved: 'Mötet flyttades',
  cancelled: 'Mötet ställdes in',
  adjourned: 'Mötet ajournerades',
  resumed: 'Mötet återupptogs',
  continued: 'Mötet fortsatte med anteckning',
};

/** What the minutes note of the meeting itself: late sendings (decisions 7), then what was done with it, when and why. */
export function minutesRemarks({ summons, briefing, remarks }: Pick<Review, 'summons' | 'briefing' | 'remarks'>): readonly string[] {
  return [
    ...(summons && summons.daysLate > 0 ? [`Kallelsen skickades ${daysText(summons.daysLate)} efter ordinarie tid.`] : []),
    ...(briefing && briefing.daysLate > 0 ? [`Underlaget skickades ${daysText(briefing.daysLate)} efter ordinarie tid.`] : []),
    ...remarks.map(remarkText),
  ];
}

function remarkText({ verb, at, reason }: Remark): string {
  const when = new Date(at);
  const done = `${verbs[verb]} ${localDateOf(when)} kl. ${clock(localTimeOf(when))}.`;

  return reason.trim() === '' ? done : `${done} Orsak: ${withFullStop(reason.trim())}`;
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
