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
  /** Empty until the registrar has given them; `registryNumber` then says who does. */
  caseNumber: z.string(),
  registryNumber: z.string(),
  adjusters: z.array(z.object({ name: z.string(), role: z.string() })),
  present: z.array(attendanceView),
  absent: z.array(attendanceView),
  /** Late sendings, and what was done with the meeting: sentences. */
  remarks: z.array(z.string()),
  items: z.array(
    z.object({
      id: z.string(),
      number: z.number().int().nullable(),
      paragraph: z.number().int().nullable(),
      title: z.string(),
      presenter: z.string(),
      background: z.string(),
      replies: z.array(z.object({ question: z.string(), reply: z.string() })),
      briefingMaterial: z.array(z.object({ name: z.string(), version: z.string().nullable(), registryNumber: z.string().nullable(), late: z.boolean(), attachment: z.number().int().nullable() })),
      figures: z.array(z.object({ label: z.string(), value: z.string(), previous: z.string().nullable(), source: z.string(), period: z.string() })),
      judgements: z.array(z.object({ text: z.string(), verdict: z.string(), reason: z.string() })),
      earlier: z.array(z.object({ source: z.string(), status: z.string(), comment: z.string(), actions: z.array(actionView) })),
      conclusion: z.string(),
      proposal: z.string(),
      decision: z.string().nullable(),
      /** "t.f. förvaltningschef": who decided, where it was not the role's holder; '' otherwise. */
      decidedAs: z.string(),
      /** Earlier decisions on the item in this meeting, taken up anew. */
      earlierDecisions: z.array(z.string()),
      /** Yrkanden, avvikande meningar, jäv, anteckningar: sentences. */
      statements: z.array(z.string()),
      /** Svar, printed only where the routine says so. */
      answers: z.array(z.string()),
      confidential: z.boolean(),
      immediateApproval: z.boolean(),
      carriedFrom: z.string().nullable(),
      struck: z.string().nullable(),
    }),
  ),
  actions: z.array(actionView),
  /** The briefing material, each version once, in agenda order. */
  attachments: z.array(z.object({ number: z.number().int(), name: z.string(), version: z.string().nullable() })),
  nextMeeting: z.string(),
  fingerprint: z.string(),
  draft: minutesDraftView.nullable(),
});

export type MinutesView = z.infer<typeof minutesView>;
