import type { Scenario } from '../scenario';

/** KTH, a school: ledningens genomgång in March, its minutes due to the miljöchef by 31 March (K-46). */
export const kthReview: Scenario = {
  heading: 'KTH, en skola: ledningens genomgång',
  unitId: 'kth-skola',
  meetingType: 'genomgang',
  subjectAreas: ['miljo'],
  people: {
    coordinator: 'kth-skola.ledningens-representant',
    secretary: 'kth-skola.sekreterare',
    decisionMaker: 'kth-skola.skolchef',
    members: ['kth-skola.administrativ-chef', 'kth-skola.miljoombud'],
  },
  times: { prepared: '2027-03-01T09:00:00+01:00', sent: '2027-03-08T10:00:00+01:00', held: '2027-03-16T13:00:00+01:00', ended: '2027-03-16T14:10:00+01:00' },
  date: '2027-03-16',
  phrase: 'Skolchefen beslutar',
  earlier: [],
  items: {
    '2': { outcome: 'noted', writes: { conclusion: 'Samtliga beslut från föregående genomgång är genomförda.' } },
    '3': {
      outcome: 'as-proposed',
      writes: { conclusion: 'Den interna revisionen gav sex positiva iakttagelser och sju förbättringsförslag.' },
      proposal: [
        { text: 'ta fram en tidsplan för att integrera hållbar utveckling i alla program', assignment: { responsible: 'grundutbildningsansvarig', personId: 'kth-skola.miljoombud', dueDate: '2027-10-01' } },
      ],
    },
    '4': { outcome: 'no-decision', writes: { conclusion: 'Inga klagomål har kommit in.' } },
    '5': { outcome: 'noted', writes: { conclusion: 'Skolan uppfyller de bindande kraven.' } },
    '6': {
      outcome: 'noted',
      writes: { figures: [{ label: 'Flygresor, ton CO₂e', value: '312', previous: '388', source: 'Reseuppföljningen', period: '2026' }], conclusion: 'Miljöprestandan förbättras.' },
    },
    '7': { outcome: 'noted', writes: { conclusion: 'Fyra av fem detaljerade mål är uppfyllda.' } },
    '8': { outcome: 'noted', writes: { conclusion: 'Inga öppna avvikelser.' } },
    '9': { outcome: 'noted', writes: { conclusion: 'Kemikalielagstiftningen har ändrats; laglistan är uppdaterad.' } },
    '10': { outcome: 'noted', writes: { conclusion: 'Policyn är fortsatt relevant för skolan.' } },
    '11': { outcome: 'noted', writes: { conclusion: 'Miljöorganisationen är bemannad.' } },
    '12': {
      outcome: 'as-proposed',
      writes: { conclusion: 'Systemet leder till förbättring och är effektivt.' },
      proposal: [
        { text: 'se över hur beslut från ledningens genomgång kommuniceras i organisationen', assignment: { responsible: 'ledningens representant', personId: 'kth-skola.ledningens-representant', dueDate: '2027-09-15' } },
        { text: 'ge mötessamordnare utbildning i miljökrav på catering', assignment: { responsible: 'administrativ chef', personId: 'kth-skola.administrativ-chef', dueDate: '2027-11-30' } },
      ],
    },
    '13': { outcome: 'noted' },
    '14': { outcome: 'noted' },
  },
};
