import { kthReview } from './kth-review';
import type { Scenario } from '../scenario';

/** The same school in October: ledningens uppföljning with the school's own nine items, where the spring's open actions stand (K-57). */
export const kthFollowUp: Scenario = {
  ...kthReview,
  heading: 'KTH, samma skola i oktober: ledningens uppföljning',
  meetingType: 'uppfoljning',
  times: { prepared: '2027-09-27T09:00:00+02:00', sent: '2027-10-04T10:00:00+02:00', held: '2027-10-12T13:00:00+02:00', ended: '2027-10-12T13:50:00+02:00' },
  date: '2027-10-12',
  earlier: ['ta fram en tidsplan för att integrera hållbar utveckling i alla program', 'ge mötessamordnare utbildning i miljökrav på catering'],
  items: {
    P2: { outcome: 'noted', writes: { conclusion: 'Tidsplanen är försenad; övriga åtgärder pågår.' } },
    P3: { outcome: 'noted', writes: { conclusion: 'Tio av tolv åtgärder i handlingsplanen är genomförda.' } },
    P4: { outcome: 'noted', writes: { conclusion: 'De nya målen påverkar skolans förslag till handlingsplan.' } },
    P5: {
      outcome: 'as-proposed',
      writes: { conclusion: 'Handlingsplanen kompletteras med en åtgärd om resor.' },
      proposal: [{ text: 'föra in mål för tjänsteresor i skolans handlingsplan', assignment: { responsible: 'miljöombudet', personId: 'kth-skola.miljoombud', dueDate: '2027-12-15' } }],
    },
    P6: { outcome: 'noted', writes: { conclusion: 'Resultatet är känt och har lett till åtgärder.' } },
    P7: { outcome: 'noted', writes: { conclusion: 'Klimatpotten används till laddplatser.' } },
    P8: { outcome: 'noted', writes: { conclusion: 'Årscykeln fastställs enligt utskick.' } },
  },
};
