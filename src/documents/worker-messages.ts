import type { WordLine } from '../domain/document/word-sections';
import type { MinutesTags } from './minutes-tags';
import type { TagChoices, TemplatePlace } from '../ports/template-check';
import type { PresentationTags } from './presentation-tags';

/** What the documents' thread is asked for. */
export type DocumentRequest =
  | { readonly verb: 'fill'; readonly template: Uint8Array; readonly tags: MinutesTags }
  /** In our own form, under the frame of that document. */
  | { readonly verb: 'fill-form'; readonly form: 'summons' | 'minutes'; readonly frame: Uint8Array | null; readonly tags: MinutesTags }
  /** A presentation; null: in our own form. */
  | { readonly verb: 'fill-deck'; readonly template: Uint8Array | null; readonly tags: PresentationTags; readonly title: string }
  /** The lines of a Word file that anybody may have written in. */
  | { readonly verb: 'read'; readonly file: Uint8Array }
  | { readonly verb: 'check'; readonly template: Uint8Array }
  | { readonly verb: 'check-deck'; readonly template: Uint8Array }
  | { readonly verb: 'places'; readonly template: Uint8Array }
  | { readonly verb: 'tag'; readonly template: Uint8Array; readonly choices: TagChoices };

/** What it answers. `failed` is a fault of ours; a fault of the template is `refused`. */
export type DocumentAnswer =
  | { readonly kind: 'document'; readonly bytes: Uint8Array }
  | { readonly kind: 'lines'; readonly lines: readonly WordLine[] }
  | { readonly kind: 'checked'; readonly faults: readonly string[]; readonly warnings: readonly string[] }
  | { readonly kind: 'places'; readonly places: readonly TemplatePlace[] }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };
