import type { DocumentKind } from '../../domain/document/document-kind';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import { whoDoes } from '../../policies/review-policy';
import type { World } from '../../ports/world';
import { getUnit, type UnitReading } from '../unit/get-me';
import { listTemplates } from './list-templates';
import { readAsPerson } from './read-as-person';

export interface TemplateAsked {
  readonly unitId: string;
  readonly kind: DocumentKind;
  /** One of the unit's: nothing else is read. */
  readonly link: string;
  readonly delegatedToken: string;
}

/** A template of the unit as it is now, for its coordinator, read with their own rights. */
export async function readTemplate(world: World, principal: Principal, input: TemplateAsked): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly reading: UnitReading }> {
  const reading = await getUnit(world, principal, input);
  if (!reading.mayPlan) {
    throw new RefusalError({ code: 'not-allowed', details: { who: whoDoes(reading, 'prepare') } });
  }
  const { templates } = await listTemplates(world, principal, input);
  const found = templates.find(({ kind, choice }) => kind === input.kind && choice?.link === input.link);
  if (!found?.choice) {
    throw new RefusalError({ code: 'not-found', details: {} });
  }
  const { link } = found.choice;

  return readAsPerson(async () => {
    const resolved = await world.templates.resolve(link, input.delegatedToken);
    await world.store.templates.save(principal.tenantId, resolved);
    const { bytes } = await world.templates.readAs(resolved, input.delegatedToken);

    return { name: resolved.name, bytes, reading };
  });
}
