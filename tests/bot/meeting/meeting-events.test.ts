import { addItem } from '../../../src/usecases/agenda/add-item';
import { writeItem } from '../../../src/usecases/agenda/write-item';
import { recordAttendance } from '../../../src/usecases/review/record-attendance';
import { aReview, anItem, unit } from '../support/a-reading';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture, type PressAnswer, type SeenMessage } from '../support/bot-fixture';

let fixture: BotFixture;
const started = new Date('2027-03-09T12:15:00Z');

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
  const ledger = { verb: 'save-unit', actor: 'test', at: fixture.world.clock.now().toISOString(), payload: {} };
  const people = chatPeople.filter((person) => unit.appointments.some((appointment) => appointment.personId === person.id));
  const deputy = { personId: 'ledamot-2', role: 'forvaltningschef', from: '2026-01-01', to: null, deputy: true };
  await fixture.world.store.units.save(tenantId, { unit: { ...unit, appointments: [...unit.appointments, deputy] }, people, ledger });
});
beforeEach(async () => {
  fixture.now.value = started;
  await fixture.begin();
  await fixture.drain();
});
afterAll(() => fixture.close());

const by = (personId: string) => ({ tenantId, personId });
const textOf = (message: SeenMessage | undefined) => JSON.stringify(message?.card?.body ?? '');
const titlesOf = (message: SeenMessage | undefined) => (message?.card?.actions ?? []).map((action) => action.title);
const refusal = (answer: PressAnswer) => (answer.type === 'application/vnd.microsoft.activity.message' ? String(answer.value) : '');

async function last(person: string): Promise<SeenMessage> {
  await fixture.drain();
  const message = (await fixture.sees(person)).at(-1);
  if (!message) {
    throw new Error('nothing in the chat');
  }

  return message;
}

async function again(person: string, { activityId }: SeenMessage): Promise<SeenMessage> {
  await fixture.drain();
  const message = (await fixture.sees(person)).find((candidate) => candidate.activityId === activityId);
  if (!message) {
    throw new Error('the message is gone');
  }

  return message;
}

const later = (minutes: number) => {
  fixture.now.value = new Date(started.getTime() + minutes * 60_000);
};

it('a meeting that begins brings the agenda last in the chat, with the start for who may; the record is as before', async () => {
  const reviewId = fixture.world.identifiers.create();
  await fixture.world.store.reviews.create(tenantId, {
    review: { ...aReview({ state: 'summoned', startedAt: null, openItemId: null, attendance: [], items: [anItem({ openedAt: null })] }), id: reviewId },
    ledger: { verb: 'plan', actor: 'test', at: started.toISOString(), payload: {} },
    outbox: [],
  });
  await fixture.world.store.chats.connect(tenantId, fixture.conversation, reviewId);
  await fixture.meet('sekreterare', 'start');

  expect(titlesOf(await last('sekreterare'))).toEqual(['Starta genomgången', 'Öppna fliken']);
  expect(titlesOf(await last('ledamot-1'))).toEqual(['Öppna fliken']);
  expect((await fixture.world.store.ledger.rows(tenantId, `review:${reviewId}`)).map((row) => row.verb)).toEqual(['plan']);
});

it('a meeting that ends with items left asks what becomes of them, and one press notes or tables all', async () => {
  await fixture.meet('sekreterare', 'end');
  const question = await last('sekreterare');

  expect(textOf(question)).toContain('Mötet är slut, 3 punkter återstår');
  expect(titlesOf(question)).toEqual(['Notera', 'Ajournera', 'Öppna fliken']);
  expect(titlesOf(await last('ledamot-1'))).toEqual(['Öppna fliken']);

  await fixture.pressOn('sekreterare', question, 'left-note', { inputs: { items: 'A4', note: '', date: '' } });
  const asked = await again('chef', question);
  expect(textOf(asked)).toContain('2 punkter återstår');
  expect(refusal(await fixture.pressOn('chef', asked, 'left-table', { inputs: { items: 'A1,A3', note: '', date: '' } }))).toMatch(/är obligatorisk enligt rutinen/);
  await fixture.pressOn('chef', asked, 'left-table', { inputs: { items: 'A1,A3', note: 'tiden tog slut', date: '' } });

  expect(textOf(await again('ledamot-1', question))).toContain('Inga punkter återstår');
  expect((await fixture.review()).items.map((item) => item.decision?.outcome)).toEqual(['tabled', 'tabled', 'noted']);
});

it('a meeting that is adjourned at its end goes on another day; without a day it is refused', async () => {
  await fixture.meet('sekreterare', 'end');
  const question = await last('sekreterare');

  expect(refusal(await fixture.pressOn('sekreterare', question, 'adjourn', { inputs: { items: '', note: 'tiden tog slut', date: '' } }))).toMatch(/Välj vilken dag/);
  await fixture.pressOn('sekreterare', question, 'adjourn', { inputs: { items: '', note: 'tiden tog slut', date: '2027-03-16' } });

  expect(await fixture.review()).toMatchObject({ state: 'adjourned', continuesOn: '2027-03-16' });
  expect(textOf(await again('ledamot-1', question))).toContain('fortsätter tisdag 16 mars');
});

it('what is ended during the meeting brings no question', async () => {
  const before = (await fixture.sees('ledamot-1')).length;
  await fixture.press('chef', 'decide-as-proposed');
  await recordAttendance(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, attendance: [], confirmed: false });
  await fixture.drain();

  expect(await fixture.sees('ledamot-1')).toHaveLength(before);
});

it('whoever decides has gone: nothing for two minutes, then the secretary has the choices, and the deputy leads', async () => {
  const before = (await fixture.sees('ledamot-1')).length;
  await fixture.meet('chef', 'leave');
  await fixture.drain();
  expect(await fixture.sees('ledamot-1')).toHaveLength(before);
  later(2);
  const question = await last('sekreterare');

  expect(textOf(question)).toMatch(/chef lämnade mötet 13\.15/i);
  expect(titlesOf(question)).toEqual(['Ersättaren leder', 'Fortsätt med anteckning', 'Ajournera', 'Öppna fliken']);
  expect(titlesOf(await last('ledamot-1'))).toEqual(['Öppna fliken']);
  expect(refusal(await fixture.pressOn('ledamot-1', question, 'deputy-leads', { inputs: { to: 'ledamot-2', note: '', date: '' } }))).toMatch(/kan bara/);

  await fixture.pressOn('sekreterare', question, 'deputy-leads', { inputs: { to: 'ledamot-2', note: '', date: '' } });
  expect(textOf(await last('ledamot-1'))).toContain('är besvarad');
  expect((await fixture.card('ledamot-2')).card.actions.map((action) => action.title)).toContain('Beslut enligt förslag');
});

it('whoever decides is back within two minutes: nobody is asked', async () => {
  const before = (await fixture.sees('ledamot-1')).length;
  await fixture.meet('chef', 'leave');
  later(1);
  await fixture.meet('chef', 'join');
  later(4);
  await fixture.drain();

  expect(await fixture.sees('ledamot-1')).toHaveLength(before);
});

it('the meeting goes on with a note, which must be written', async () => {
  await fixture.meet('chef', 'leave');
  later(2);
  const question = await last('sekreterare');
  expect(refusal(await fixture.pressOn('sekreterare', question, 'continue-without', { inputs: { to: '', note: ' ', date: '' } }))).toMatch(/kort orsak/);
  await fixture.pressOn('sekreterare', question, 'continue-without', { inputs: { to: '', note: 'Chefen svarar på ett samtal.', date: '' } });

  expect(textOf(await last('ledamot-1'))).toContain('är besvarad');
  expect((await fixture.review()).remarks).toMatchObject([{ verb: 'continued', reason: 'Chefen svarar på ett samtal.' }]);
});

it('a room is asked about, and who sits there is noted once', async () => {
  await recordAttendance(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, attendance: [{ personId: 'ledamot-3', present: false, note: '' }], confirmed: false });
  await fixture.meet('rum:Ekliden', 'join');
  const question = await last('sekreterare');

  expect(textOf(question)).toContain('Ekliden är med i mötet. Vilka sitter där?');
  expect(titlesOf(question)).toEqual(['Anteckna', 'Ingen att anteckna', 'Öppna fliken']);
  const settle = () => fixture.pressOn('sekreterare', question, 'settle-sighting', { inputs: { people: 'ledamot-3', guest: 'En gäst' } });
  await settle();
  await settle();

  expect((await fixture.review()).attendance.filter((line) => line.present).map((line) => line.name)).toEqual(['chef', 'sekreterare', 'samordnare', 'ledamot-1', 'ledamot-2', 'ledamot-3', 'En gäst']);
  expect(textOf(await last('ledamot-1'))).toContain('Närvarande: chef');
});

it('an event that lacks all but its name changes nothing', async () => {
  const { version } = await fixture.review();
  const bare = { type: 'event', text: undefined, conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat', isGroup: true } };
  const names = ['meetingStart', 'meetingEnd', 'meetingParticipantJoin', 'meetingParticipantLeave'];

  for (const name of names) {
    const response = await fixture.send(aMessage(fixture, { ...bare, name: `application/vnd.microsoft.${name}` }), { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` });
    expect(response.status).toBeLessThan(300);
  }
  expect((await fixture.review()).version).toBeGreaterThanOrEqual(version);
  expect((await fixture.review()).items).toHaveLength(3);
});

it('a sekretess item is only a number in every card and word of the chat', async () => {
  await addItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, title: 'Kanariefågeln', kind: 'beslut', subjectAreas: [] });
  const id = (await fixture.review()).items.at(-1)?.id ?? '';
  await writeItem(fixture.world, by('sekreterare'), { reviewId: fixture.reviewId, itemId: id, version: (await fixture.review()).items.at(-1)?.version ?? 0, fields: { confidential: true, background: 'Kanariefågeln' } });
  const said = await fixture.say('sekreterare', 'punkt 4 ');
  const own = await fixture.say('sekreterare', 'agenda');
  await fixture.meet('sekreterare', 'end');
  await fixture.drain();
  const seen = await Promise.all(['chef', 'sekreterare', 'ledamot-1'].map((person) => fixture.sees(person)));

  expect(JSON.stringify([said, own, seen])).not.toContain('Kanariefågeln');
  expect(JSON.stringify(seen)).toContain('behandlas i fliken');
});
