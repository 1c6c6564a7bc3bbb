import type { Principal } from '../../domain/unit/unit';
import type { World } from '../../ports/world';
import { readTemplate, type TemplateAsked } from './read-template';

/** What is wrong with a template. */
export interface CheckedTemplate {
  readonly name: string;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/** Checks the template that a kind of document is written in, for the unit's coordinator: read anew with their own rights, nothing is filled. */
export async function checkTemplate(world: World, principal: Principal, input: TemplateAsked): Promise<CheckedTemplate> {
  const { name, bytes } = await readTemplate(world, principal, input);

  return { name, ...(await world.templateCheck.check(bytes, input.kind)) };
}
