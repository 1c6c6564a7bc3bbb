import { sendingOf, sendSummons as summon } from '../../domain/review/send';
import type { PinnedEdition, Review } from '../../domain/review/review';
import type { Level, MeetingType, Routine } from '../../domain/routine/routine';
import { phraseOf } from '../../domain/unit/duty';
import type { Principal, Unit } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { summonsFileName } from '../../domain/document/file-name';
import { newDocument, type ReviewDocument } from '../../domain/document/review-document';
import { isOneDocument } from '../../domain/document/template-for';
import { resolveTemplate } from '../document/resolve-template';
import { carryPutOff } from '../../domain/agenda/carry-put-off';
import { briefingMessage } from '../briefing/briefing-message';
import { putOffFor } from './put-off-for';
import { cardMessage, changeReview, documentMessage, type ChangeInput } from './change-review';

export interface SummonsInput extends ChangeInput {
  readonly delegatedToken?: string | null | undefined;
  /** What the file's name begins with: "Kallelse". */
  readonly summonsWord: string;
}

/** Sends the kallelse: posts the agenda card, has its document written and stored, gives the items their numbers, and pins edition, labels and template version (K-67). */
export async function sendSummons(world: World, principal: Principal, input: SummonsInput): Promise<Review> {
  const putOff = await putOffFor(world, principal, input.reviewId);
  const [template] = await Promise.all((['minutes', 'summons'] as const).map((kind) => resolveTemplate(world, principal, { reviewId: input.reviewId, kind, delegatedToken: input.delegatedToken ?? null })));

  return changeReview(world, principal, {
    ...input,
    verb: 'send-summons',
    rule: ({ review, unit }, { routine, level, personId }, now) => {
      const meetingType = routine.meetingTypes[review.meetingType];
      const pinned = pinnedEdition(routine, { level, unit, meetingType, templateVersion: template?.eTag ?? null });
      const summoned = summon(carryPutOff(review, putOff), { personId, now, pinned, sending: meetingType ? sendingOf(meetingType, 'summons', review.level) : null });

      return summoned.ok
        ? {
            ok: true,
            value: {
              review: { ...summoned.value, documents: [...review.documents, summonsDocument(summoned.value, { routine, unit, word: input.summonsWord, now })] },
              payload: { date: review.date, pinned, daysLate: summoned.value.summons?.daysLate ?? 0 },
              messages: [cardMessage(review.id, 'agenda'), documentMessage(review.id, 'summons'), briefingMessage(review.id)],
            },
          }
        : summoned;
    },
  });
}

function summonsDocument(review: Review, from: { readonly routine: Routine; readonly unit: Unit; readonly word: string; readonly now: Date }): ReviewDocument {
  const minutesLabel = isOneDocument(from.routine, review) ? (review.pinned?.minutesLabel ?? '') : null;

  return newDocument({ id: 'summons', kind: 'summons', at: from.now.toISOString(), fileName: summonsFileName(review, from.unit, { summons: from.word, minutesLabel }) });
}

function pinnedEdition(
  routine: Routine,
  from: { readonly level: Level; readonly unit: Unit; readonly meetingType: MeetingType | undefined; readonly templateVersion: string | null },
): PinnedEdition {
  return {
    edition: routine.edition.number,
    editionDate: routine.edition.date,
    standard: routine.edition.standard,
    minutesLabel: from.unit.overlay.minutesLabel ?? from.meetingType?.minutesLabel ?? '',
    phrase: phraseOf(from.level, from.unit),
    judgement: routine.judgement,
    paragraphs: routine.paragraphs,
    templateVersion: from.templateVersion,
    answers: routine.answers ?? null,
    printAnswers: routine.record.printAnswers ?? false,
  };
}
