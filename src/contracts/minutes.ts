import { z } from 'zod';
import { actionView, attendanceView } from './agenda-item';
import { minutesDraftView } from './review';

/** The minutes as the document will read; every text ready to show. */
export const minutesView = z.object({
  reviewId: z.string(),
  version: z.number().int(),
  /** "UTKAST – ej upprättad handling". */
  status: z.string(),
  /** "Protokoll", "Mötesanteckningar". */
  label: z.string(),
  title: z.string(),
  organisation: z.string(),
  unit: z.string(),
  date: z.string().nullable(),
  time: z.string(),
  place: z.string(),
  chair: z.string(),
  secretary: z.string(),
  adjusters: z.array(z.object({ name: z.string(), role: z.string() })),
  present: z.array(attendanceView),
  absent: z.array(attendanceView),
  items: z.array(
    z.object({
      id: z.string(),
      number: z.number().int().nullable(),
      paragraph: z.number().int().nullable(),
      title: z.string(),
      presenter: z.string(),
      background: z.string(),
      replies: z.array(z.object({ question: z.string(), reply: z.string() })),
      figures: z.array(z.object({ label: z.string(), value: z.string(), previous: z.string().nullable(), source: z.string() })),
      judgements: z.array(z.object({ text: z.string(), verdict: z.string(), reason: z.string() })),
      earlier: z.array(z.object({ source: z.string(), status: z.string(), comment: z.string(), actions: z.array(actionView) })),
      conclusion: z.string(),
      proposal: z.string(),
      decision: z.string().nullable(),
      struck: z.string().nullable(),
    }),
  ),
  actions: z.array(actionView),
  nextMeeting: z.string(),
  fingerprint: z.string(),
  draft: minutesDraftView.nullable(),
});

export type MinutesView = z.infer<typeof minutesView>;
