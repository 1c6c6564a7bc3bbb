import { z } from 'zod';
import type { DocumentKind } from '../../domain/document/document-kind';
import { id, sharingLink, text } from './words';

const meetingTypes = z.union([z.literal('alla'), z.array(id).min(1)]).optional();

/** What the routine's writers call each kind of document. */
export const documentUses = {
  kallelse: 'summons',
  presentation: 'presentation',
  protokoll: 'minutes',
  protokollsutdrag: 'minutes-extract',
  egenkontrollrapport: 'self-assessment-report',
  täckningsblad: 'coverage-sheet',
} as const satisfies Readonly<Record<string, DocumentKind>>;

/** A template by name and, where the routine has one, by sharing link. One template may serve several kinds (K-47). */
export const templateFormat = z.strictObject({
  name: text,
  link: sharingLink.optional(),
  use: z.strictObject({
    kallelse: meetingTypes,
    presentation: meetingTypes,
    protokoll: meetingTypes,
    protokollsutdrag: meetingTypes,
    egenkontrollrapport: meetingTypes,
    täckningsblad: meetingTypes,
  } satisfies Readonly<Record<keyof typeof documentUses, typeof meetingTypes>>),
  levels: z.array(id).min(1).optional(),
});
