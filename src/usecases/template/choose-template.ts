import type { DocumentKind } from '../../domain/document/document-kind';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { getUnit } from '../unit/get-me';
import { readAsPerson } from './read-as-person';
import { listTemplates, type UnitTemplates } from './list-templates';

export interface TemplateChoiceInput {
  readonly unitId: string;
  readonly kind: DocumentKind;
  /** A sharing link; null takes the unit's own away, so that the routine's holds again. */
  readonly link: string | null;
  readonly delegatedToken: string;
}

/**
 * The unit's own template of a kind, by its coordinator. The link is followed at once with the person's own rights and the ids are kept:
 * one that leads nowhere, elsewhere or is not theirs to read is refused, saying which and what to ask for. Reviews whose kallelse has
 * gone out keep what they had.
 */
export async function chooseTemplate(world: World, principal: Principal, input: TemplateChoiceInput): Promise<UnitTemplates> {
  const { unit, mayPlan, ...reading } = await getUnit(world, principal, input);
  if (!mayPlan) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes({ unit, ...reading }, 'prepare') } });
  }
  const { [input.kind]: _before, ...others } = unit.overlay.templateLinks ?? {};
  const { link } = input;
  if (link !== null) {
    await world.store.templates.save(principal.tenantId, await readAsPerson(() => world.templates.resolve(link, input.delegatedToken)));
  }
  const overlay = { ...unit.overlay, templateLinks: { ...others, ...(link === null ? {} : { [input.kind]: link }) } };
  await world.store.units.saveOverlay(principal.tenantId, unit.id, overlay, {
    verb: 'choose-template',
    actor: principal.personId,
    at: world.clock.now().toISOString(),
    payload: { unit: unit.id, kind: input.kind, link },
  });

  return listTemplates(world, principal, input);
}
