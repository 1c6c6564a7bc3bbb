import type { ReviewView } from '../../src/contracts/review';
import type { Doors } from '../../src/cli/demo/doors';

/** Region Uppsala's unit: who does what. */
export const uppsala = {
  coordinator: 'uppsala-fs.miljosamordnare',
  secretary: 'uppsala-fs.sekreterare',
  decisionMaker: 'uppsala-fs.forvaltningschef',
  registrar: 'uppsala-fs.registrator',
  member: 'uppsala-fs.ledamot-2',
} as const;

export const said = {
  background: 'Laglistan gicks igenom i februari.\nTvå lagar är nya.',
  conclusion: 'Verksamheten uppfyller kraven i lagstiftningen.',
  clause: 'uppdatera laglistan',
} as const;

/** Holds a review of Region Uppsala's unit to its close: two items are written and decided, the others left out. Answers it with their ids. */
export async function holdToTheClose(doors: Doors): Promise<{ readonly id: string; readonly decided: readonly [string, string] }> {
  const plan = { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-16', startTime: '13:00', place: 'Storgatan 1', subjectAreas: ['miljo'] };
  const { id } = await doors.call<ReviewView>(uppsala.coordinator, 'POST', '/api/reviews', plan);
  const send = (person: string, method: string, path: string, body: unknown = {}) => doors.call<ReviewView>(person, method, `/api/reviews/${id}${path}`, body);
  const { items } = await send(uppsala.coordinator, 'POST', '/prepare');
  const [first = '', second = ''] = items.filter(({ kind }) => kind !== 'formalia').map((item) => item.id);
  const clauses = [{ text: said.clause, assignment: { responsible: 'miljösamordnare', personId: uppsala.coordinator, dueDate: '2027-06-30' } }];
  for (const item of [first, second]) {
    await send(uppsala.coordinator, 'PUT', `/items/${item}/proposal`, { version: 0, clauses });
  }
  await send(uppsala.coordinator, 'POST', '/summons');
  await send(uppsala.secretary, 'POST', '/start');
  for (const item of [first, second]) {
    await send(uppsala.secretary, 'POST', '/open-item', { itemId: item });
    await send(uppsala.decisionMaker, 'POST', `/items/${item}/decision`, { outcome: 'as-proposed', proposalVersion: 1 });
    const version = (await doors.call<ReviewView>(uppsala.secretary, 'GET', `/api/reviews/${id}`)).items.find((one) => one.id === item)?.version;
    await send(uppsala.secretary, 'PATCH', `/items/${item}`, { version, background: said.background, conclusion: said.conclusion });
  }
  for (const { id: item } of items.filter(({ id: one, kind }) => kind !== 'formalia' && one !== first && one !== second)) {
    await send(uppsala.secretary, 'POST', `/items/${item}/strike`, { reason: 'Behandlas vid nästa genomgång.' });
  }
  const { attendance } = await doors.call<ReviewView>(uppsala.secretary, 'GET', `/api/reviews/${id}`);
  await send(uppsala.secretary, 'PUT', '/attendance', { attendance: attendance.map(({ personId, present, note }) => ({ personId, present, note })), confirmed: true });
  await send(uppsala.secretary, 'POST', '/close');

  return { id, decided: [first, second] };
}
