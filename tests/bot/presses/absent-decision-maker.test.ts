import { recordAttendance } from '../../../src/usecases/review/record-attendance';
import { unit } from '../support/a-reading';
import { chatPeople, createBotFixture, tenantId, type BotFixture } from '../support/bot-fixture';

let fixture: BotFixture;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
});
beforeEach(async () => {
  await fixture.begin();
  await fixture.drain();
});
afterAll(() => fixture.close());

const mark = (personId: string, present: boolean) => ({ personId, present, note: '' });
const titlesFor = async (person: string) => (await fixture.card(person)).card.actions.map((action) => action.title);
const bodyFor = async (person: string) => JSON.stringify((await fixture.card(person)).card.body);
const toDecide = ['Beslut enligt förslag', 'Annat utfall', 'Mer', 'Visa i fliken'];
const toAnswer = ['Instämmer', 'Instämmer inte', 'Avstår', 'Mer', 'Visa i fliken'];

async function record(attendance: readonly ReturnType<typeof mark>[], chairId?: string): Promise<void> {
  await recordAttendance(fixture.world, { tenantId, personId: 'sekreterare' }, { reviewId: fixture.reviewId, attendance, confirmed: false, chairId });
  await fixture.drain();
}

it('whoever chairs in the place of an absent decision-maker sees what they can propose, and may press it', async () => {
  expect(await titlesFor('ledamot-1')).toEqual(toAnswer);
  await record([mark('chef', false)], 'ledamot-1');

  expect(await titlesFor('ledamot-1')).toEqual(toDecide);
  expect(await titlesFor('ledamot-2')).toEqual(toAnswer);
  expect(await titlesFor('chef')).not.toContain('Beslut enligt förslag');
  expect(JSON.stringify((await fixture.card('ledamot-1')).card.body)).toContain('Ledningsgruppen föreslår att förvaltningschef');

  await fixture.press('ledamot-1', 'decide-as-proposed');
  expect((await fixture.review()).items.find((item) => item.id === 'A3')?.decision).toMatchObject({ decidedBy: 'ledamot-1', binding: false });
});

it('a decision-maker with jäv and no deputy there is told whom to ask, and the secretary what to do', async () => {
  const answer = await fixture.press('chef', 'state', { inputs: { kind: 'conflict', text: '' } });
  expect(JSON.stringify(answer.value)).toContain('Du har anmält jäv, och ingen ersättare är med. Be sekreteraren markera en utsedd ersättare som närvarande, eller välja en annan ordförande i närvaron.');
  await fixture.drain();

  expect(await bodyFor('sekreterare')).toContain('chef har anmält jäv, och ingen ersättare är med. Markera en utsedd ersättare som närvarande, eller välj en annan ordförande i närvaron');
  expect(await bodyFor('ledamot-2')).not.toContain('ersättare');
});

it('whoever is chosen to chair in the place of a decision-maker with jäv is told what they can do, and can', async () => {
  await fixture.press('chef', 'state', { inputs: { kind: 'conflict', text: '' } });
  await record([], 'ledamot-1');

  expect(await bodyFor('ledamot-1')).toContain('chef har anmält jäv, och ingen ersättare är med. Du kan lämna ledningsgruppens förslag eller bordlägga punkten.');
  await fixture.press('ledamot-1', 'decide-other', { inputs: { outcome: 'tabled' } });
  expect((await fixture.review()).items.find((item) => item.id === 'A3')?.decision).toMatchObject({ decidedBy: 'ledamot-1', outcome: 'tabled', binding: false });
});

it("the decision-maker's deputy sees the decision as it will stand when they are there and the decision-maker is not", async () => {
  const ledger = { verb: 'save-unit', actor: 'test', at: fixture.world.clock.now().toISOString(), payload: {} };
  const people = chatPeople.filter((person) => unit.appointments.some((appointment) => appointment.personId === person.id));
  const appointments = [...unit.appointments, { personId: 'ledamot-2', role: 'forvaltningschef', from: '2026-01-01', to: null, deputy: true }];
  await fixture.world.store.units.save(tenantId, { unit: { ...unit, appointments }, people, ledger });

  await record([mark('ledamot-2', false)]);
  expect(await titlesFor('ledamot-2')).not.toContain('Beslut enligt förslag');
  await record([mark('ledamot-2', true), mark('chef', false)]);

  expect(await titlesFor('ledamot-2')).toEqual(toDecide);
  expect(JSON.stringify((await fixture.card('ledamot-2')).card.body)).toContain('Förvaltningschefen beslutar att');
});
