import { localDateOf } from '../../domain/calendar/local-date';
import type { DocumentKind } from '../../domain/document/document-kind';
import { templateFor } from '../../domain/document/template-for';
import type { Principal } from '../../domain/unit/unit';
import { mayDo } from '../../policies/review-policy';
import { LibraryFault } from '../../ports/document-library';
import type { ResolvedTemplate } from '../../ports/store';
import type { World } from '../../ports/world';
import { actorIn } from '../review/actor-in';

const PATIENCE_MILLISECONDS = 8_000;

/**
 * Follows the sharing link of a document's template with the person's own delegated token, and keeps the ids (platform: graph, 10): the
 * worker reads by them. With a token the link is followed each time it is asked for, so that a template that was replaced is found.
 * A template that was no longer found under them is looked for anew: somebody may have put another file behind the link.
 * Only for who prepares or keeps the documents. Where the library says no, what was known before stands; null where nothing was: the document then waits and says why.
 */
export async function resolveTemplate(
  world: World,
  principal: Principal,
  input: { readonly reviewId: string; readonly kind: DocumentKind; readonly delegatedToken: string | null },
): Promise<ResolvedTemplate | null> {
  const found = await world.store.reviews.find(principal.tenantId, input.reviewId);
  if (!found || !mayDo(actorIn(world, found, principal.personId, localDateOf(world.clock.now())), 'retry-document').ok) {
    return null;
  }
  const link = templateFor(input.kind, world.routines.get(found.review.routineId), found.unit, found.review)?.link;
  if (!link) {
    return null;
  }
  const known = await world.store.templates.find(principal.tenantId, link);
  const isLost = found.review.documents.some(({ reason }) => reason === 'template-missing');
  if ((known && !isLost) || input.delegatedToken === null) {
    return known;
  }
  try {
    const resolved = await withinSeconds(world.templates.resolve(link, input.delegatedToken));
    await world.store.templates.save(principal.tenantId, resolved);

    return resolved;
  } catch (fault) {
    if (fault instanceof LibraryFault) {
      return known;
    }
    throw fault;
  }
}

/** A person waits for this: a library that is slow is met again when somebody asks the next time. */
async function withinSeconds<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LibraryFault('unreachable', { message: 'the library did not answer in time' })), PATIENCE_MILLISECONDS);
  });

  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
