import type { DecideRequest } from '../../../src/contracts/agenda-item';

export type ScriptKind = 'formalia' | 'information' | 'beslut';

/** Somebody of the unit by the last part of the id, as in the local mode. */
export type Who = 'forvaltningschef' | 'miljosamordnare' | 'sekreterare' | `ledamot-${number}`;

export interface ScriptItem {
  readonly title: string;
  readonly kind: ScriptKind;
  readonly confidential?: boolean;
}

/** Twelve items: two formalia, four information, one under sekretess, five more to decide. */
export const items: readonly ScriptItem[] = [
  { title: 'Mötets öppnande', kind: 'formalia' },
  { title: 'Föregående protokoll', kind: 'formalia' },
  { title: 'Laglistan', kind: 'beslut' },
  { title: 'Upphandling av transporter', kind: 'beslut' },
  { title: 'Handlingsplan för kemikalier', kind: 'beslut' },
  { title: 'Ett personärende', kind: 'beslut', confidential: true },
  { title: 'Nya miljökrav i bygget', kind: 'beslut' },
  { title: 'Solceller på förvaltningshuset', kind: 'beslut' },
  { title: 'Utbildningar under året', kind: 'information' },
  { title: 'Ny forskning', kind: 'information' },
  { title: 'Besök av länsstyrelsen', kind: 'information' },
  { title: 'Egenkontrollen', kind: 'information' },
];

export const confidentialWords = ['Ett personärende', 'avgångsavtalet'];

type Detail = NonNullable<DecideRequest['detail']>;

/** One thing that somebody does; `item` is the item's place in the script, from 1. */
export type Step =
  | { readonly does: 'open'; readonly item: number }
  | { readonly does: 'propose'; readonly item: number; readonly text: string; readonly to?: string; readonly dueDate?: string }
  | { readonly does: 'conclude'; readonly item: number; readonly text: string }
  | { readonly does: 'answer'; readonly who: Who; readonly item: number; readonly choice: 'agree' | 'disagree' | 'abstain' }
  | { readonly does: 'state'; readonly who: Who; readonly item: number; readonly kind: 'motion' | 'dissent' | 'conflict' | 'note'; readonly text: string }
  | { readonly does: 'hear'; readonly who: Who; readonly item: number; readonly kind: 'dissent' | 'note'; readonly text: string }
  | { readonly does: 'hand-over'; readonly item: number; readonly to: Who }
  | { readonly does: 'decide'; readonly who: Who; readonly item: number; readonly outcome: DecideRequest['outcome']; readonly text?: string; readonly responsible?: string; readonly dueDate?: string; readonly detail?: Detail }
  | { readonly does: 'reconsider'; readonly who: Who; readonly item: number }
  | { readonly does: 'note-all' }
  | { readonly does: 'phone-drops'; readonly who: Who }
  | { readonly does: 'phone-is-back'; readonly who: Who }
  | { readonly does: 'room-joins'; readonly name: string }
  | { readonly does: 'minutes-pass'; readonly minutes: number };

/** An hour in the leadership team: every outcome somewhere, the chair's jäv with a deputy, a dissent of one's own and a spoken one. */
export const script: readonly Step[] = [
  { does: 'open', item: 1 },
  { does: 'room-joins', name: 'Ekliden' },
  { does: 'open', item: 2 },
  { does: 'open', item: 3 },
  { does: 'propose', item: 3, text: 'uppdatera laglistan', to: 'miljösamordnaren', dueDate: '2027-06-30' },
  { does: 'conclude', item: 3, text: 'Listan är inaktuell.' },
  { does: 'answer', who: 'ledamot-2', item: 3, choice: 'agree' },
  { does: 'answer', who: 'ledamot-3', item: 3, choice: 'agree' },
  { does: 'answer', who: 'ledamot-3', item: 3, choice: 'disagree' },
  { does: 'state', who: 'ledamot-3', item: 3, kind: 'dissent', text: 'Tiden är för kort.' },
  { does: 'decide', who: 'forvaltningschef', item: 3, outcome: 'as-proposed' },
  { does: 'minutes-pass', minutes: 2 },
  { does: 'open', item: 4 },
  { does: 'state', who: 'forvaltningschef', item: 4, kind: 'conflict', text: '' },
  { does: 'hand-over', item: 4, to: 'ledamot-1' },
  { does: 'propose', item: 4, text: 'köpa in eldrivna lastbilar' },
  { does: 'decide', who: 'ledamot-1', item: 4, outcome: 'rejected' },
  { does: 'minutes-pass', minutes: 11 },
  { does: 'reconsider', who: 'ledamot-1', item: 4 },
  { does: 'decide', who: 'ledamot-1', item: 4, outcome: 'amended', text: 'pröva en eldriven lastbil' },
  { does: 'phone-drops', who: 'ledamot-7' },
  { does: 'minutes-pass', minutes: 1 },
  { does: 'phone-is-back', who: 'ledamot-7' },
  { does: 'open', item: 5 },
  { does: 'decide', who: 'forvaltningschef', item: 5, outcome: 'awaiting', detail: { until: '2027-05-01' } },
  { does: 'minutes-pass', minutes: 11 },
  { does: 'reconsider', who: 'forvaltningschef', item: 5 },
  { does: 'hear', who: 'ledamot-2', item: 5, kind: 'note', text: 'Facket är informerat.' },
  { does: 'decide', who: 'forvaltningschef', item: 5, outcome: 'adopted', detail: { document: 'handlingsplan för kemikalier 2027' } },
  { does: 'open', item: 6 },
  { does: 'decide', who: 'forvaltningschef', item: 6, outcome: 'referred-up' },
  { does: 'minutes-pass', minutes: 11 },
  { does: 'reconsider', who: 'forvaltningschef', item: 6 },
  { does: 'decide', who: 'forvaltningschef', item: 6, outcome: 'approved', detail: { document: 'avgångsavtalet' } },
  { does: 'open', item: 7 },
  { does: 'decide', who: 'forvaltningschef', item: 7, outcome: 'supported', detail: { to: 'fastighetsnämnden' } },
  { does: 'minutes-pass', minutes: 11 },
  { does: 'reconsider', who: 'forvaltningschef', item: 7 },
  { does: 'decide', who: 'forvaltningschef', item: 7, outcome: 'assigned', text: 'ta in kraven i projektet', responsible: 'projektledaren', dueDate: '2027-09-01' },
  { does: 'open', item: 8 },
  { does: 'decide', who: 'forvaltningschef', item: 8, outcome: 'remitted', detail: { to: 'miljösamordnaren', purpose: 'en kalkyl' } },
  { does: 'minutes-pass', minutes: 11 },
  { does: 'reconsider', who: 'forvaltningschef', item: 8 },
  { does: 'decide', who: 'forvaltningschef', item: 8, outcome: 'tabled' },
  { does: 'open', item: 12 },
  { does: 'decide', who: 'sekreterare', item: 12, outcome: 'no-decision' },
  { does: 'open', item: 9 },
  { does: 'note-all' },
];
