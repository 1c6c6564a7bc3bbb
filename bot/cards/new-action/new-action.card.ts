import type { AgendaItem } from '../../../src/domain/agenda/agenda-item';
import { itemNumber } from '../../../src/domain/agenda/find-item';
import { localDateOf } from '../../../src/domain/calendar/local-date';
import { appointed } from '../../../src/domain/unit/duty';
import { readingCards } from '../../../src/i18n/sv/reading-cards';
import type { ReviewReading } from '../../../src/usecases/review/review-reading';
import type { CardAnswer } from '../card';
import { nameIn } from '../card-context';
import type { CardSigner } from '../card-data';
import { adaptiveCard, heading, press, quiet } from '../elements';
import { oneLine } from '../plain-text';

const words = readingCards.newAction;

/** What an uppdrag still needs to become an action: who answers for it and by which day. */
export function newActionCard(parts: { readonly tenantId: string; readonly reading: ReviewReading; readonly item: AgendaItem; readonly signer: CardSigner; readonly text: string }): CardAnswer {
  const { tenantId, reading, item, signer, text } = parts;
  const number = itemNumber(reading.review, item);
  const data = signer.sign({ tenantId, verb: 'new-action', review: reading.review.id, item: item.id, version: 0 });

  return {
    summary: words.title(number),
    card: adaptiveCard({
      body: [
        heading(words.title(number)),
        quiet(words.hint),
        { type: 'Input.Text', id: 'text', label: words.what, isMultiline: true, maxLength: 5_000, isRequired: true, errorMessage: words.whatMissing, value: item.confidential ? '' : text.slice(0, 5_000) },
        { type: 'Input.ChoiceSet', id: 'role', label: words.who, style: 'compact', isRequired: true, errorMessage: words.whoMissing, choices: roleChoices(reading) },
        { type: 'Input.Date', id: 'dueDate', label: words.when, isRequired: true, errorMessage: words.whenMissing, min: localDateOf(reading.now) },
      ],
      actions: [press(words.add, 'new-action', data, { takesInputs: true })],
      fallbackText: words.title(number),
    }),
  };
}

/** The unit's roles with their present holders; the value is the role's id. */
function roleChoices(reading: ReviewReading): readonly object[] {
  const { routine, level, unit, now } = reading;

  return Object.values(routine.roles)
    .filter((role) => role.levels.includes(level.id))
    .map((role) => {
      const holder = appointed(unit, role.id, localDateOf(now))[0];

      return { title: oneLine(holder ? words.roleHeld(role.name, nameIn(reading, holder.personId)) : role.name), value: role.id };
    });
}
