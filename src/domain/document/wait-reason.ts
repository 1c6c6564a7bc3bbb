/** Why a document is not stored, or its PDF not made. */
export type DocumentWaitReason =
  | 'queued'
  | 'locked'
  | 'unreachable'
  | 'throttled'
  | 'full'
  | 'columns-required'
  | 'no-access'
  | 'template-missing'
  | 'template-faulty'
  | 'name-taken'
  | 'render-failed';
