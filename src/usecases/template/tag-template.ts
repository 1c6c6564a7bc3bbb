import type { Principal } from '../../domain/unit/unit';
import { TemplateFault } from '../../ports/minutes-writer';
import type { TagChoices, TemplatePlace } from '../../ports/template-check';
import type { World } from '../../ports/world';
import { readTemplate, type TemplateAsked } from './read-template';

/** The places of a template with the tag proposed for each; `faults` where it cannot be read. */
export interface TemplatePlaces {
  readonly name: string;
  readonly places: readonly TemplatePlace[];
  readonly faults: readonly string[];
}

/** A copy of the template with tags, empty or filled with an example; `bytes` is null where the template has faults. */
export interface TaggedCopy {
  readonly fileName: string;
  readonly bytes: Uint8Array | null;
  readonly faults: readonly string[];
}

/** Where a template without tags could have them. */
export async function findPlaces(world: World, principal: Principal, input: TemplateAsked): Promise<TemplatePlaces> {
  const { name, bytes } = await readTemplate(world, principal, input);
  try {
    return { name, places: await world.templateCheck.places(bytes), faults: [] };
  } catch (fault) {
    return { name, places: [], faults: faultsOf(fault) };
  }
}

/** The copy with the chosen tags, to be looked at and laid in the library by the coordinator. The template itself is never changed. */
export async function tagTemplate(world: World, principal: Principal, input: TemplateAsked & { readonly choices: TagChoices; readonly isFilled: boolean; readonly fileNameOf: (name: string) => string }): Promise<TaggedCopy> {
  const { name, bytes, reading } = await readTemplate(world, principal, input);
  const fileName = input.fileNameOf(name);
  try {
    const tagged = await world.templateCheck.tagged(bytes, input.choices);

    return { fileName, bytes: input.isFilled ? await world.templateCheck.example(tagged, reading.unit) : tagged, faults: [] };
  } catch (fault) {
    return { fileName, bytes: null, faults: faultsOf(fault) };
  }
}

/** The template's own faults; what else went wrong goes on. */
function faultsOf(fault: unknown): readonly string[] {
  if (fault instanceof TemplateFault) {
    return fault.faults;
  }
  throw fault;
}
