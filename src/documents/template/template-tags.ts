import type { DXT } from 'docxtemplater';

/** A tag as it stands in a part of the template. `raw` and `picture` are kinds that templates may not or not yet use. */
export interface TemplateTag {
  readonly kind: 'text' | 'open' | 'close' | 'raw' | 'picture';
  readonly name: string;
}

/** Sections in each other at most: more says that something is wrong, and docxtemplater's work grows with the square. */
export const deepestSection = 8;

/** Thrown before docxtemplater pairs the sections of a hopeless template; `check-tags.ts` says what is wrong. */
export class SectionsTooDeep extends Error {}

/** A docxtemplater module that only listens: it keeps each part's tags in the order in which they stand. Stops a template whose sections are too deep. */
export function tagListener(): { readonly module: DXT.Module; readonly tags: ReadonlyMap<string, readonly TemplateTag[]> } {
  const tags = new Map<string, readonly TemplateTag[]>();
  let part = '';
  const module: DXT.Module = {
    name: 'TagListener',
    set({ inspect }: { readonly inspect?: { readonly filePath?: string; readonly parsed?: readonly DXT.Part[] } }) {
      part = inspect?.filePath ?? part;
      if (inspect?.parsed) {
        tags.set(part, inspect.parsed.filter(({ type }) => type === 'placeholder').map(tagOf));
      }
    },
    on(event: string) {
      if (event === 'after-parse' && [...tags.values()].some((found) => depthOf(found) > deepestSection)) {
        throw new SectionsTooDeep();
      }
    },
  };

  return { module, tags };
}

function depthOf(tags: readonly TemplateTag[]): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tags) {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }

  return deepest;
}

function tagOf(part: DXT.Part & { readonly location?: string; readonly raw: string }): TemplateTag {
  const written = (part.raw ?? part.value).trim();
  if (part.module === 'loop') {
    return part.location === 'end' ? { kind: 'close', name: written.replace(/^\//, '').trim() } : { kind: 'open', name: part.value.trim() };
  }
  if (part.module !== undefined) {
    return { kind: 'raw', name: written };
  }

  return { kind: written.startsWith('%') ? 'picture' : 'text', name: written };
}
