import { isInExtract } from '../../domain/document/extract-scope';
import type { ReviewDocument } from '../../domain/document/review-document';
import type { DocumentKind } from '../../domain/document/document-kind';
import { templateFor, type TemplateChoice } from '../../domain/document/template-for';
import type { Minutes } from '../../domain/minutes/minutes';
import { LibraryFault } from '../../ports/document-library';
import type { MinutesWriter } from '../../ports/minutes-writer';
import type { World } from '../../ports/world';
import type { ReviewReading } from '../review/review-reading';

export interface Writing {
  readonly tenantId: string;
  readonly reading: ReviewReading;
  readonly document: ReviewDocument;
  readonly minutes: Minutes;
}

/**
 * The document's bytes: the record filled into the kind's template. What nobody has a template for is written in our own form, a kallelse
 * under the head, foot and styles of the minutes' template where that is known.
 */
export async function writeDocument(world: World & { readonly writer: MinutesWriter }, writing: Writing): Promise<Uint8Array> {
  const { reading, document } = writing;
  const minutes = contentOf(writing);
  const choiceOf = (kind: DocumentKind) => templateFor(kind, reading.routine, reading.unit, reading.review);
  if (document.kind === 'presentation') {
    return world.writer.writePresentation(await knownTemplate(world, writing.tenantId, choiceOf('presentation')), minutes);
  }
  if (document.kind === 'summons' && choiceOf('summons') === null) {
    return world.writer.writeSummons(await knownTemplate(world, writing.tenantId, choiceOf('minutes')), minutes);
  }

  return world.writer.write(await documentTemplate(world, writing), minutes);
}

/** The template that the document is written in, as the library has it now; null where it is written in our own form. */
export async function documentTemplate(world: World, { tenantId, reading, document }: Omit<Writing, 'minutes'>): Promise<Uint8Array | null> {
  const choice = templateFor(document.kind, reading.routine, reading.unit, reading.review);
  const bytes = await knownTemplate(world, tenantId, choice);
  if (choice && !bytes) {
    throw new LibraryFault('missing', { message: 'template' });
  }

  return bytes;
}

/** The template where somebody has followed its link; null where nobody has, or there is none. */
async function knownTemplate(world: World, tenantId: string, choice: TemplateChoice | null): Promise<Uint8Array | null> {
  const template = choice && (await world.store.templates.find(tenantId, choice.link));

  return template && (await world.templates.read(tenantId, template)).bytes;
}

/** The record as this kind of document shows it. */
function contentOf({ document, minutes }: Writing): Minutes {
  const { kind, extract } = document;
  if (kind === 'summons' || kind === 'presentation') {
    return { ...minutes, stage: 'summons', fingerprint: '' };
  }
  if (!extract) {
    return minutes;
  }
  const items = minutes.items.filter((item) => isInExtract(item, extract));

  return {
    ...minutes,
    stage: 'extract',
    whole: minutes.items,
    items,
    actions: minutes.actions.filter(({ itemId }) => items.some(({ id }) => id === itemId)),
    earlier: items.some(({ shows }) => shows === 'open-actions') ? minutes.earlier : [],
  };
}
