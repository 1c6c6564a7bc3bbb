import type { ErrorView } from '../../src/contracts/error';
import { minutesView, type MinutesView } from '../../src/contracts/minutes';
import { reviewSummaryView, reviewView, type ReviewSummaryView, type ReviewView } from '../../src/contracts/review';
import { meView, unitView, type UnitView } from '../../src/contracts/unit';
import { organisations } from '../../src/local/demo-data/organisations';
import type { Store } from '../../src/ports/store';
import { openTestStore } from '../support/stores';
import { openTestDoor, type TestDoor } from './support/door';

const coordinator = 'uppsala-fs.miljosamordnare';
const secretary = 'uppsala-fs.sekreterare';
const chief = 'uppsala-fs.forvaltningschef';
const member = 'uppsala-fs.ledamot-1';

let store: Store;
let door: TestDoor;

beforeAll(async () => {
  store = await openTestStore();
  door = await openTestDoor(store);
});

afterAll(async () => {
  await door.close();
  await store.close();
});

describe('one whole review', () => {
  let id: string;

  test('a person sees who they are and what their unit offers', async () => {
    const me = meView.parse((await door.call(coordinator, 'GET', '/api/me')).body);
    const unit = unitView.parse((await door.call(coordinator, 'GET', '/api/units/uppsala-fs')).body);

    expect(me.units.map((each) => each.id)).toEqual(['uppsala-fs']);
    expect(unit.mayPlan).toBe(true);
    expect(unit.meetingTypes.map((type) => type.id)).toEqual(expect.arrayContaining(['var', 'host']));
    expect(unit.myRoles).toEqual(['Miljösamordnare']);
  });

  test('is planned by the coordinator', async () => {
    const planned = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-06-09', startTime: '13:00' });
    id = planned.id;

    expect(planned).toMatchObject({ state: 'planned', date: '2027-06-09', nextStep: { text: 'Förbered genomgången', verb: 'prepare' } });
    expect(planned.warnings).toEqual([expect.stringContaining('utanför rutinens tid')]);
  });

  test('is moved, with the reason kept', async () => {
    const moved = await change(coordinator, 'POST', `/api/reviews/${id}/move`, { date: '2027-03-09', startTime: '13:00', reason: 'Lokalen var upptagen' });

    expect(moved.date).toBe('2027-03-09');
    expect(moved.remarks).toEqual([expect.objectContaining({ verb: 'moved', reason: 'Lokalen var upptagen' })]);
    expect(moved.warnings).toEqual([]);
  });

  test('stands in the list of the unit', async () => {
    const list = reviewSummaryView.array().parse((await door.call<ReviewSummaryView[]>(member, 'GET', '/api/reviews?unit=uppsala-fs')).body);

    expect(list.map((summary) => summary.id)).toContain(id);
  });

  test('is prepared: the agenda comes from the routine, with its questions', async () => {
    const prepared = await change(coordinator, 'POST', `/api/reviews/${id}/prepare`);

    expect(prepared.items.length).toBeGreaterThan(5);
    expect(prepared.items.some((item) => item.questions.length > 0)).toBe(true);
    expect(prepared.nextStep).toMatchObject({ verb: 'send-summons', text: expect.stringContaining('Skicka kallelsen') as string });
    expect((await read(member)).nextStep).toEqual({ text: expect.stringContaining('Väntar på att kallelsen skickas av Miljösamordnare') as string, verb: null });
  });

  test('is called, and the underlag is sent late', async () => {
    const summoned = await change(coordinator, 'POST', `/api/reviews/${id}/summons`);
    expect(summoned.items.map((item) => item.number)).toEqual(summoned.items.map((_item, index) => index + 1));
    expect(summoned.nextStep.verb).toBe('send-briefing-material');

    door.clock.moveTo(new Date('2027-03-05T08:00:00+01:00'));
    const sent = await change(coordinator, 'POST', `/api/reviews/${id}/briefing-material`);
    expect(sent.briefing).toMatchObject({ daysLate: 3 });
    expect(sent.warnings).toEqual([expect.stringContaining('3 dagar senare')]);
  });

  test('is started by the secretary, and its attendance recorded and confirmed', async () => {
    expect((await read(secretary)).nextStep).toEqual({ text: 'Starta genomgången', verb: 'start' });
    const started = await change(secretary, 'POST', `/api/reviews/${id}/start`);
    expect(started.nextStep).toEqual({ text: 'Öppna punkt 1', verb: 'open-item' });

    const attendance = started.attendance.map(({ personId }) => ({ personId, present: personId !== 'uppsala-fs.ledamot-8', note: '' }));
    const recorded = await change(secretary, 'PUT', `/api/reviews/${id}/attendance`, { attendance, confirmed: true });
    expect(recorded.attendanceConfirmed).toBe(true);
    expect(recorded.attendance.filter((line) => !line.present).map((line) => line.personId)).toEqual(['uppsala-fs.ledamot-8']);
  });

  test('has its first item written, proposed, answered, decided, undone and decided again', async () => {
    const opened = await change(secretary, 'POST', `/api/reviews/${id}/open-item`, {});
    const item = itemOf(opened, opened.openItemId);
    const path = `/api/reviews/${id}/items/${item.id}`;
    const question = item.questions[0]?.id ?? '';

    const written = await change(secretary, 'PATCH', path, { version: item.version, conclusion: 'Kraven följs.', briefingMaterial: [{ name: 'Laglista.docx', url: null, version: '2' }], figures: [{ label: 'Avvikelser', value: '14', previous: '19', source: 'Medcontrol', period: '2026' }], ...(question && { replies: { [question]: 'Ja' } }) });
    expect(itemOf(written, item.id).conclusion).toBe('Kraven följs.');

    const clauses = [{ text: 'uppdatera laglistan', assignment: { responsible: 'avdelningschef drift', personId: null, dueDate: '2027-06-30' } }];
    const proposed = await change(secretary, 'PUT', `${path}/proposal`, { version: 0, clauses });
    const proposal = itemOf(proposed, item.id).proposal;
    expect(proposal?.text).toBe('Förvaltningschefen beslutar att uppdra åt avdelningschef drift att uppdatera laglistan, senast 2027-06-30.');
    expect((await read(chief)).nextStep.text).toBe('Besluta i punkt 1');
    expect((await read(member)).nextStep.text).toBe('Svara på förslaget i punkt 1');

    const answered = await change(member, 'POST', `${path}/answer`, { choice: 'agree' });
    expect(itemOf(answered, item.id)).toMatchObject({ myAnswer: 'agree', answers: [{ personId: member, choice: 'agree' }] });

    const decision = { outcome: 'as-proposed', proposalVersion: proposal?.version };
    const decided = await change(chief, 'POST', `${path}/decision`, decision);
    expect(itemOf(decided, item.id).decision).toMatchObject({ outcomeText: 'Beslutat enligt förslag', text: proposal?.text });
    expect(decided.actions).toEqual([expect.objectContaining({ text: expect.stringContaining('uppdatera laglistan') as string, dueDate: '2027-06-30', overdue: false })]);

    const undone = await change(chief, 'POST', `${path}/undo-decision`);
    expect(itemOf(undone, item.id).decision).toBeNull();
    expect(undone.actions).toEqual([]);
    await change(chief, 'POST', `${path}/decision`, decision);
  });

  test('gets an item of its own, which is struck, restored and struck again', async () => {
    const added = await change(secretary, 'POST', `/api/reviews/${id}/items`, { title: 'Elbilar', kind: 'information' });
    const item = added.items.find((candidate) => candidate.title === 'Elbilar');
    const path = `/api/reviews/${id}/items/${item?.id}`;

    const struck = await change(secretary, 'POST', `${path}/strike`, { reason: 'Tas i höst' });
    expect(itemOf(struck, item?.id ?? null)).toMatchObject({ state: 'struck', struck: { reason: 'Tas i höst' } });
    expect(itemOf(await change(secretary, 'POST', `${path}/restore`), item?.id ?? null).struck).toBeNull();
    await change(secretary, 'POST', `${path}/strike`, { reason: 'Tas i höst' });
  });

  test('is adjourned and resumed with the reason', async () => {
    const adjourned = await change(secretary, 'POST', `/api/reviews/${id}/adjourn`, { reason: 'Brandlarm', date: '2027-03-16' });
    expect(adjourned).toMatchObject({ state: 'adjourned', nextStep: { text: 'Återuppta genomgången', verb: 'resume' } });

    expect((await change(secretary, 'POST', `/api/reviews/${id}/resume`)).state).toBe('ongoing');
  });

  test('is not closed while items are left open, and says which', async () => {
    const answer = await door.call<ErrorView>(secretary, 'POST', `/api/reviews/${id}/close`);

    expect(answer.status).toBe(409);
    expect(answer.body.error).toMatchObject({ code: 'items-not-ended', message: expect.stringMatching(/Punkt .*2/) as string });
  });

  test('is closed when every item is ended: §§ are given and the draft waits to be stored', async () => {
    let review = await read(secretary);
    for (const item of review.items.filter((candidate) => candidate.state === 'waiting' || candidate.state === 'open')) {
      await change(secretary, 'POST', `/api/reviews/${id}/open-item`, { itemId: item.id });
      review = await change(secretary, 'POST', `/api/reviews/${id}/items/${item.id}/decision`, { outcome: 'noted', proposalVersion: item.proposal?.version ?? 0 });
    }
    expect(review.nextStep).toEqual({ text: 'Avsluta genomgången', verb: 'close' });

    const closed = await change(secretary, 'POST', `/api/reviews/${id}/close`);
    const kept = closed.items.filter((item) => !item.struck);
    expect(kept.map((item) => item.paragraph)).toEqual(kept.map((_item, index) => index + 1));
    expect(closed.minutesDraft).toMatchObject({ state: 'waiting', message: expect.stringContaining('sparas') as string });
  });

  test('has minutes that read as the document will', async () => {
    const minutes = minutesView.parse((await door.call<MinutesView>(member, 'GET', `/api/reviews/${id}/minutes`)).body);

    expect(minutes.status).toBe('UTKAST – ej upprättad handling');
    expect(minutes.items[0]?.decision).toContain('Förvaltningschefen beslutar att uppdra åt avdelningschef drift');
    expect(minutes.items.find((item) => item.title === 'Elbilar')?.struck).toContain('Tas i höst');
    expect(minutes.absent.map((line) => line.personId)).toEqual(['uppsala-fs.ledamot-8']);
    expect(minutes.remarks).toEqual([
      'Underlaget skickades 3 dagar efter ordinarie tid.',
      expect.stringMatching(/^Mötet flyttades 2027-03-02 kl\. .* Orsak: Lokalen var upptagen\.$/) as string,
      expect.stringMatching(/^Mötet ajournerades .* Orsak: Brandlarm\.$/) as string,
      expect.stringMatching(/^Mötet återupptogs /) as string,
    ]);
    expect(minutes.items[0]?.briefingMaterial).toEqual([{ name: 'Laglista.docx', version: '2', registryNumber: null, late: true, attachment: 1 }]);
    expect(minutes.attachments).toEqual([{ number: 1, name: 'Laglista.docx', version: '2' }]);
    expect(minutes.items[0]?.figures).toEqual([{ label: 'Avvikelser', value: '14', previous: '19', source: 'Medcontrol', period: '2026' }]);
    expect(minutes.registryNumber).toBe('tilldelas av registrator');
    expect(minutes.time).toMatch(/^\d\d\.\d\d–\d\d\.\d\d$/);
    expect(minutes.fingerprint).toMatch(/^[\da-f]{64}$/);
  });

  test('can have the storing of its draft tried again', async () => {
    expect((await change(secretary, 'POST', `/api/reviews/${id}/minutes-draft/retry`)).state).toBe('closed');
  });

  async function read(personId: string): Promise<ReviewView> {
    return reviewView.parse((await door.call(personId, 'GET', `/api/reviews/${id}`)).body);
  }
});

describe('a changing request', () => {
  test('sent twice with the same Idempotency-Key changes once, and answers the review both times', async () => {
    const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' });
    await change(coordinator, 'POST', `/api/reviews/${id}/prepare`);
    const add = () => door.call<ReviewView>(coordinator, 'POST', `/api/reviews/${id}/items`, { title: 'En gång', kind: 'information' }, { 'idempotency-key': 'one-press' });
    const [first, second] = [await add(), await add()];

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.items.filter((item) => item.title === 'En gång')).toHaveLength(1);
    expect(second.body.version).toBe(first.body.version);
  });

  test('with the Idempotency-Key of another request is refused and changes nothing; another person’s same key is another key', async () => {
    const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' });
    await change(coordinator, 'POST', `/api/reviews/${id}/prepare`);
    const add = (personId: string, title: string) => door.call<ReviewView & ErrorView>(personId, 'POST', `/api/reviews/${id}/items`, { title, kind: 'information' }, { 'idempotency-key': 'reused' });
    const first = await add(coordinator, 'Den första');
    const other = await add(coordinator, 'Den andra');

    expect([other.status, other.body.error.code]).toEqual([409, 'key-reused']);
    expect(other.body.error.message).toContain('inte sparat');
    expect((await door.call<ReviewView>(coordinator, 'GET', `/api/reviews/${id}`)).body.version).toBe(first.body.version);
    expect((await add(secretary, 'Sekreterarens')).status).toBe(200);
    expect((await add(coordinator, 'Den första')).status).toBe(200);
  });

  test('that was refused leaves its Idempotency-Key free for the mended one', async () => {
    const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' });
    await change(coordinator, 'POST', `/api/reviews/${id}/prepare`);
    const add = (body: object) => door.call(coordinator, 'POST', `/api/reviews/${id}/items`, body, { 'idempotency-key': 'mended' });

    expect((await add({ title: '', kind: 'information' })).status).toBe(400);
    expect((await add({ title: 'Rättad', kind: 'information' })).status).toBe(200);
  });

  test('that meets a newer version is refused and changes nothing', async () => {
    const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' });
    const item = (await change(coordinator, 'POST', `/api/reviews/${id}/prepare`)).items[0];
    const path = `/api/reviews/${id}/items/${item?.id}`;
    await change(coordinator, 'PATCH', path, { version: item?.version, background: 'först' });
    const answer = await door.call<ErrorView>(coordinator, 'PATCH', path, { version: item?.version, background: 'sist' });

    expect(answer.status).toBe(409);
    expect(answer.body.error.code).toBe('changed-by-other');
  });

  test('a cancelled review says so and why', async () => {
    const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: null });
    const cancelled = await change(coordinator, 'POST', `/api/reviews/${id}/cancel`, { reason: 'Slås ihop med hösten' });

    expect(cancelled).toMatchObject({ state: 'cancelled', nextStep: { text: 'Genomgången är inställd', verb: null } });
  });

  test("the unit's settings are the coordinator's to change", async () => {
    const settings = { phrase: 'management-group', paragraphsBefore: { year: 2027, last: 41 } };
    const answer = await door.call<UnitView>('kth-uf.ledningens-representant', 'PATCH', '/api/units/kth-uf/settings', settings);

    expect(unitView.parse(answer.body).phrase).toBe('Ledningsgruppen beslutar');
    expect((await door.call('kth-uf.miljoombud', 'PATCH', '/api/units/kth-uf/settings', settings)).status).toBe(403);
  });
});

test("the chat's review is connected only to a chat that is known", async () => {
  const { id } = await change(coordinator, 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'var', date: '2027-03-09' });
  const connect = () => door.call<ErrorView>(coordinator, 'POST', `/api/reviews/${id}/chat`, { conversationId: '19:meeting@thread.v2' });
  expect((await connect()).body.error.code).toBe('chat-unknown');

  await store.chats.saveConversation(organisations.uppsala.tenantId, { id: '19:meeting@thread.v2', kind: 'meeting', reviewId: null, reference: {} });
  expect((await connect()).body).toMatchObject({ chatConnected: true });
});

async function change(personId: string, method: string, path: string, body?: unknown): Promise<ReviewView> {
  const answer = await door.call(personId, method, path, body);
  if (answer.status !== 200) {
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  return reviewView.strict().parse(answer.body);
}

function itemOf(review: ReviewView, itemId: string | null): ReviewView['items'][number] {
  const item = review.items.find((candidate) => candidate.id === itemId);
  if (!item) {
    throw new Error(`no item ${itemId}`);
  }

  return item;
}
