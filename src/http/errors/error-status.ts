import type { RefusalCode } from '../../domain/refusal';
import type { DoorErrorCode } from './door-error';

export type ErrorCode = RefusalCode | DoorErrorCode;

/** The status of every code that an answer can carry. What a person may not read is `not-found`: 404, never 403 (T6). */
export const errorStatus = {
  'not-signed-in': 401,
  'sign-in-unreachable': 503,
  'person-unknown': 403,
  'invalid-request': 400,
  'unreadable-body': 400,
  'too-large': 413,
  'too-many-requests': 429,
  'no-such-route': 404,
  'not-ready': 503,
  'store-unavailable': 503,
  internal: 500,

  'not-found': 404,
  'not-allowed': 403,
  'not-your-decision': 403,
  'card-not-genuine': 403,
  'unknown-meeting-type': 400,
  'reason-missing': 400,
  'decision-text-missing': 400,
  'responsible-or-date-missing': 400,
  'wrong-state': 409,
  'date-missing': 409,
  'agenda-empty': 409,
  'item-not-open': 409,
  'item-ended': 409,
  'item-struck': 409,
  'item-not-optional': 409,
  'no-next-item': 409,
  'proposal-missing': 409,
  'proposal-changed': 409,
  'changed-by-other': 409,
  'decision-maker-absent': 409,
  'decision-missing': 409,
  'undo-too-late': 409,
  'items-not-ended': 409,
  'attendance-not-confirmed': 409,
  'chat-unknown': 409,
} as const satisfies Record<ErrorCode, number>;
