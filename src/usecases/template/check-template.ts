import type { DocumentKind } from '../../domain/document/document-kind';
import { RefusalError } from '../../domain/errors';
import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { whoDoes } from '../../policies/review-policy';
import { getUnit } from '../unit/get-me';
import { readAsPerson } from './read-as-person';
import { listTemplates } from './list-templates';

/** What is wrong with a template. */
export interface CheckedTemplate {
  readonly name: string;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/** Checks the template that a kind of document is written in, for the unit's coordinator: read anew with their own rights, nothing is filled. */
export async function checkTemplate(world: World, principal: Principal, input: { readonly unitId: string; readonly kind: DocumentKind; readonly link: string; readonly delegatedToken: string }): Promise<CheckedTemplate> {
  const { mayPlan, ...reading } = await getUnit(world, principal, input);
  if (!mayPlan) {
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

    return { name: resolved.name, ...(await world.templateCheck.check(bytes, input.kind)) };
  });
}
