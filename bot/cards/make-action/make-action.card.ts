import { extension } from '../../../src/i18n/sv/extension';
import { LONGEST_UPPDRAG } from '../../../src/usecases/decision/make-action';
import type { ActionPlaces, ResponsibleRole } from '../../../src/usecases/decision/list-action-places';
import type { Card } from '../card';
import type { DialogData } from '../dialog-data';
import { adaptiveCard, fitting, quiet, submit, withReason } from '../elements';
import { cut, titleText } from '../plain-text';

const words = extension.makeAction;

/** Characters of a choice's title; where the card would be too large, so many. */
const LONGEST_CHOICE = { usual: 120, least: 50 } as const;

/** Choices of who is responsible that the card holds. */
const MOST_ROLES = 80;

/** What somebody has filled in; '' for nothing yet. */
export interface MakeActionFields {
  readonly text: string;
  /** `<unit>/<role>`. */
  readonly role: string;
  readonly dueDate: string;
  readonly review: string;
}

interface Form {
  readonly data: DialogData;
  readonly fields: MakeActionFields;
  readonly reason: string | null;
}

/** The dialog of "Gör till åtgärd", filled with what was written so far; `reason`: why it was not taken. */
export function makeActionCard(places: ActionPlaces, form: Form): Card {
  const { card } = fitting([5_000, LONGEST_UPPDRAG], (limit) => ({ card: drawn(places, form, limit) }));

  return form.reason === null ? card : withReason(card, form.reason);
}

function drawn(places: ActionPlaces, { fields, data }: Pick<Form, 'fields' | 'data'>, limit: number): Card {
  const longest = limit > LONGEST_UPPDRAG ? LONGEST_CHOICE.usual : LONGEST_CHOICE.least;
  const review = fields.review === '' ? places.reviews[0]?.reviewId : fields.review;

  return adaptiveCard({
    body: [
      quiet(words.hint),
      { type: 'Input.Text', id: 'text', label: words.what, isMultiline: true, maxLength: LONGEST_UPPDRAG, isRequired: true, errorMessage: words.whatMissing, value: fields.text.slice(0, limit) },
      { type: 'Input.ChoiceSet', id: 'role', label: words.who, style: 'compact', isRequired: true, errorMessage: words.whoMissing, choices: roleChoices(places.roles, longest), ...ifAny(fields.role) },
      { type: 'Input.Date', id: 'dueDate', label: words.when, isRequired: true, errorMessage: words.whenMissing, min: places.today, ...ifAny(fields.dueDate) },
      { type: 'Input.ChoiceSet', id: 'review', label: words.where, style: 'compact', isRequired: true, errorMessage: words.whereMissing, choices: reviewChoices(places.reviews, longest), ...ifAny(review) },
    ],
    actions: [submit(words.add, data)],
    fallbackText: words.title,
  });
}

function ifAny(value: string | undefined): object {
  return value ? { value } : {};
}

/** The unit's name stands beside the role only where there are several units. */
function roleChoices(roles: readonly ResponsibleRole[], longest: number): readonly object[] {
  const isOne = new Set(roles.map(({ unit }) => unit.id)).size === 1;

  return roles
    .slice(0, MOST_ROLES)
    .map(({ unit, role, holder }) => ({ title: titleText(cut(words.roleOf(role.name, withoutUnit(holder, unit.name), isOne ? null : unit.name), longest)), value: `${unit.id}/${role.id}` }));
}

/** The unit's own name after a person's says nothing beside that unit's role. */
function withoutUnit(holder: string | null, unit: string): string | null {
  return holder?.endsWith(`, ${unit}`) ? holder.slice(0, -unit.length - 2) : holder;
}

function reviewChoices(reviews: ActionPlaces['reviews'], longest: number): readonly object[] {
  return reviews.map(({ reviewId, title }) => ({ title: titleText(cut(title, longest)), value: reviewId }));
}
