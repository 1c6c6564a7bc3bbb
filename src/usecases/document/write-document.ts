import { isInExtract } from '../../domain/document/extract-scope';
import type { ReviewDocument } from '../../domain/document/review-document';
import { templateFor } from '../../domain/document/template-for';
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
  const choice = templateFor(document.kind, reading.routine, reading.unit, reading.review);
  if (document.kind === 'presentation') {
    const known = choice !== null && (await world.store.templates.find(writing.tenantId, choice.link)) !== null;

    return world.writer.writePresentation(known ? await templateBytes(world, writing.tenantId, choice.link) : null, minutes);
  }
  if (choice) {
    return world.writer.write(await templateBytes(world, writing.tenantId, choice.link), minutes);
  }
  if (document.kind !== 'summons') {
    return world.writer.write(null, minutes);
  }
  const frame = templateFor('minutes', reading.routine, reading.unit, reading.review);
  const isKnown = frame !== null && (await world.store.templates.find(writing.tenantId, frame.link)) !== null;

  return world.writer.writeSummons(isKnown ? await templateBytes(world, writing.tenantId, frame.link) : null, minutes);
}

/** The template that the document is written in, as the library has it now; null where it is written in our own form. */
export async function documentTemplate(world: World, { tenantId, reading, document }: Omit<Writing, 'minutes'>): Promise<Uint8Array | null> {
  const choice = templateFor(document.kind, reading.routine, reading.unit, reading.review);

  return choice && templateBytes(world, tenantId, choice.link);
}

async function templateBytes(world: World, tenantId: string, link: string): Promise<Uint8Array> {
  const template = await world.store.templates.find(tenantId, link);
  if (!template) {
    throw new LibraryFault('missing', { message: 'template' });
  }

  return (await world.templates.read(tenantId, template)).bytes;
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
