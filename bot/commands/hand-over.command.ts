import { localDateOf } from '../../src/domain/calendar/local-date';
import { deputiesFor } from '../../src/domain/decision/deciding-as';
import { bot } from '../../src/i18n/sv/bot';
import { handOver } from '../../src/usecases/decision/hand-over';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import { nameIn } from '../cards/card-context';
import { withOpenItem } from './at-hand';
import type { Command } from './command';
import { itemPlace } from './item-place';
import { folded } from './simplified';

const SHORTEST_NAME = 3;

/** `lämna över till <deputy>`: the decision-maker gives the item in hand to a dated deputy. */
export const handOverCommand: Command = {
  word: bot.words.handOver,
  does: bot.does.handOver,
  phrases: bot.phrases.handOver,
  changes: true,
  isFor: ({ review, may }) => may.items[review.openItemId ?? '']?.includes('hand-over') ?? false,
  run: (call) =>
    withOpenItem(call, async (reading, item) => {
      const deputies = deputiesFor(reading.review, { ...reading, on: localDateOf(reading.now) });
      if (!reading.may.items[item.id]?.includes('hand-over')) {
        await handOver(call.world, call.principal, { reviewId: reading.review.id, itemId: item.id, to: call.text, requestKey: null });
      }
      const [to, other] = deputies.filter((personId) => isMeant(reading, personId, call.text));
      if (to === undefined || other !== undefined) {
        return { text: bot.whichDeputy(deputies.map((personId) => nameIn(reading, personId))) };
      }
      await handOver(call.world, call.principal, { reviewId: reading.review.id, itemId: item.id, to, requestKey: call.requestKey });

      return { text: bot.handedOver(itemPlace(reading.review, item), nameIn(reading, to)) };
    }),
};

/** Whole words of the name: a letter or two would be somebody by chance. */
function isMeant(reading: ReviewReading, personId: string, text: string): boolean {
  const said = folded(text);

  return said.length >= SHORTEST_NAME && ` ${folded(nameIn(reading, personId))} `.includes(` ${said} `);
}
