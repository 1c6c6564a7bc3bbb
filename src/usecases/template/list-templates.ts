import { documentKinds, type DocumentKind } from '../../domain/document/document-kind';
import { templateFor } from '../../domain/document/template-for';
import type { Principal } from '../../domain/unit/unit';
import type { ResolvedTemplate } from '../../ports/store';
import type { World } from '../../ports/world';
import { getUnit, type UnitReading } from '../unit/get-me';

/** Which template a kind of document is written in, for one or more of the unit's meeting types. */
export interface UnitTemplate {
  readonly kind: DocumentKind;
  /** The meeting types that it holds for, by name; none where it holds for all of them. */
  readonly meetingTypes: readonly string[];
  /** Null: the document is written in the product's own form. */
  readonly choice: ReturnType<typeof templateFor>;
  /** Whether the unit has picked it. */
  readonly isOwn: boolean;
  /** The file behind the link, once somebody has followed it. */
  readonly known: ResolvedTemplate | null;
}

export interface UnitTemplates {
  readonly templates: readonly UnitTemplate[];
  readonly mayChange: boolean;
}

/** The unit's templates by kind: its own, the routine's, or those that another kind's stand in for (K-65). */
export async function listTemplates(world: World, principal: Principal, input: { readonly unitId: string }): Promise<UnitTemplates> {
  const reading = await getUnit(world, principal, input);
  const templates: UnitTemplate[] = [];
  for (const kind of documentKinds) {
    for (const { choice, meetingTypes } of choicesOf(reading, kind)) {
      const known = choice === null ? null : await world.store.templates.find(principal.tenantId, choice.link);
      templates.push({ kind, choice, meetingTypes, known, isOwn: choice !== null && Object.values(reading.unit.overlay.templateLinks ?? {}).includes(choice.link) });
    }
  }

  return { templates, mayChange: reading.mayPlan };
}

/** One entry where all meeting types have the same template, else one for each that differs. */
function choicesOf({ routine, unit, level }: UnitReading, kind: DocumentKind) {
  const types = Object.values(routine.meetingTypes).filter((type) => level.id in type.levels);
  const chosen = types.map((type) => ({ name: type.name, choice: templateFor(kind, routine, unit, { level: level.id, meetingType: type.id }) }));
  const links = [...new Set(chosen.map(({ choice }) => choice?.link ?? null))];

  return links.map((link) => {
    const same = chosen.filter(({ choice }) => (choice?.link ?? null) === link);

    return { choice: same[0]?.choice ?? null, meetingTypes: links.length === 1 ? [] : same.map(({ name }) => name) };
  });
}
