import type { DocumentWaitReason } from '../../domain/document/wait-reason';
import { LibraryFault } from '../../ports/document-library';
import { TemplateFault } from '../../ports/minutes-writer';

/** Library faults heal by themselves or by somebody closing the file; a template's faults wait for a person. */
export function waitFor(fault: unknown): { readonly reason: DocumentWaitReason; readonly details: readonly string[]; readonly retryAt: Date | null } {
  if (fault instanceof TemplateFault) {
    return { reason: 'template-faulty', details: fault.faults, retryAt: null };
  }
  if (!(fault instanceof LibraryFault)) {
    return { reason: 'render-failed', details: [], retryAt: null };
  }
  const retryAt = fault.details.retryAt ?? null;
  const details = fault.details.columns ?? (fault.details.lockedBy ? [fault.details.lockedBy] : []);

  switch (fault.reason) {
    case 'locked':
    case 'unreachable':
    case 'throttled':
    case 'full':
    case 'columns-required':
    case 'no-access':
    case 'name-taken':
      return { reason: fault.reason, details, retryAt };
    case 'missing':
      return { reason: 'template-missing', details, retryAt };
    default:
      return { reason: 'unreachable', details, retryAt };
  }
}
