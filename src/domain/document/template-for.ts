import type { Review } from '../review/review';
import type { Routine, TemplateReference } from '../routine/routine';
import type { Unit } from '../unit/unit';
import type { DocumentKind } from './document-kind';

/** Where a document's template is. */
export interface TemplateChoice {
  /** The kind whose template it is: another than the document's where that has none of its own. */
  readonly kind: DocumentKind;
  /** What the routine calls it; null where only the unit has picked one. */
  readonly name: string | null;
  /** A SharePoint sharing link. */
  readonly link: string;
}

/** Kinds that are written in another's template where they have none: an extract is the minutes with some of their §§. */
const standsIn: Readonly<Partial<Record<DocumentKind, DocumentKind>>> = { 'minutes-extract': 'minutes' };

/**
 * The template of a review's document: the one that the unit has picked for the kind, else the routine's for its level and meeting type
 * (K-65, K-62), else the stand-in kind's. A template that the routine gives to several kinds need be picked for one of them only (K-47).
 * Null where nobody has a link to any: the document is then written in our own form.
 */
export function templateFor(kind: DocumentKind, routine: Routine, unit: Unit, review: Pick<Review, 'level' | 'meetingType'>): TemplateChoice | null {
  const named = namedFor(kind, routine, review);
  const sameName = routine.templates.filter((other) => named.some(({ name }) => name === other.name)).map((other) => other.kind);
  const picked = [kind, ...sameName].flatMap((one) => unit.overlay.templateLinks?.[one] ?? [])[0];
  const linked = named.find(({ link }) => link !== null);
  const link = picked ?? linked?.link ?? null;
  if (link !== null) {
    return { kind, link, name: (linked ?? named[0])?.name ?? null };
  }
  const other = standsIn[kind];

  return other ? templateFor(other, routine, unit, review) : null;
}

/** True where kallelse and minutes are one document that grows (K-47): the routine gives both the same template. */
export function isOneDocument(routine: Routine, review: Pick<Review, 'level' | 'meetingType'>): boolean {
  const [summons, minutes] = [namedFor('summons', routine, review)[0], namedFor('minutes', routine, review)[0]];

  return summons !== undefined && summons.name === minutes?.name;
}

function namedFor(kind: DocumentKind, routine: Routine, review: Pick<Review, 'level' | 'meetingType'>): readonly TemplateReference[] {
  return routine.templates.filter(
    (template) =>
      template.kind === kind &&
      (template.levels === null || template.levels.includes(review.level)) &&
      (template.meetingTypes === null || template.meetingTypes.includes(review.meetingType)),
  );
}
