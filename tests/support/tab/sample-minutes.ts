import type { MinutesView } from '../../../src/contracts/minutes';
import type { ReviewView } from '../../../src/contracts/review';

/** The minutes of the sample review. */
export function aMinutesView(review: ReviewView): MinutesView {
  return {
    reviewId: review.id,
    version: review.version,
    status: 'UTKAST – ej upprättad handling',
    label: review.minutesLabel,
    title: review.title,
    organisation: review.unit.organisation,
    unit: review.unit.name,
    date: review.date,
    time: review.startTime ?? '',
    place: review.place,
    chair: review.chair?.name ?? '',
    secretary: review.secretary?.name ?? '',
    caseNumber: '',
    registryNumber: 'tilldelas av registrator',
    adjusters: [{ name: 'Justerare, Fastighet och service', role: 'Justerare' }],
    present: review.attendance.filter((line) => line.present),
    absent: review.attendance.filter((line) => !line.present),
    remarks: ['Underlaget skickades 3 dagar efter ordinarie tid.', 'Mötet ajournerades 2027-03-09 kl. 13.40. Orsak: Brandlarm.'],
    items: review.items.map((item) => ({
      id: item.id,
      number: item.number,
      paragraph: review.state === 'closed' ? item.number : null,
      title: item.title,
      presenter: item.presenter,
      background: item.background,
      replies: item.questions.filter((question) => question.reply).map((question) => ({ question: question.text, reply: question.reply })),
      briefingMaterial: item.briefingMaterial.map(({ name, version }) => ({ name, version, late: true, attachment: 1 })),
      figures: item.figures,
      judgements: [],
      earlier: [],
      conclusion: item.conclusion,
      proposal: item.proposal?.text ?? '',
      decision: item.decision?.text ?? null,
      struck: item.struck?.reason ?? null,
    })),
    actions: [{ number: 21, text: 'Uppdatera laglistan', responsible: 'avdelningschef drift', dueDate: '2027-06-30', overdue: false, reviewId: review.id, paragraph: 2 }],
    attachments: [{ number: 1, name: 'Laglista 2027.docx', version: '2 mars' }],
    nextMeeting: 'Hösten 2027',
    fingerprint: '',
    draft: review.minutesDraft,
  };
}
