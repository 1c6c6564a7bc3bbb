import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReviewView } from '../../src/contracts/review';
import { checkDocument } from '../../src/cli/demo/check-document';
import { startLocalInstance, type LocalInstance } from '../support/local-instance';
import { chatDriver, type Presses } from './support/chat-driver';
import { begun, holdInTab, recordOf, type Held } from './support/held';
import { confidentialWords, script } from './support/meeting-script';
import { inRoom } from './support/tab-driver';

jest.setTimeout(180_000);

/** An instance for each meeting: what one tables comes back in the other. */
const started: { readonly instance: LocalInstance; readonly dataFolder: string }[] = [];
let instance: LocalInstance;
let inChat: Held & { readonly presses: Presses; readonly seen: string };
let inTab: Held;

beforeAll(async () => {
  instance = await newInstance();
  inChat = await holdInChat(instance);
  inTab = await holdInTab((await newInstance()).doors);
});

afterAll(async () => {
  for (const { instance: running, dataFolder } of started) {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
});

describe('an hour of twelve people and twelve items, held in the chat', () => {
  test('has every outcome in its record', () => {
    const words = inChat.review.items.flatMap((item) => [item.decision?.text ?? '', ...item.earlierDecisions]).join('\n');

    for (const said of [
      'Förvaltningschefen beslutar att uppdra åt miljösamordnaren att uppdatera laglistan, senast 2027-06-30.',
      'att avslå förslaget',
      'Förvaltningschefen beslutar att pröva en eldriven lastbil.',
      'att avvakta med beslut till 2027-05-01',
      'att fastställa handlingsplan för kemikalier 2027',
      'att anmäla frågan till Koncernledningen',
      'att godkänna avgångsavtalet',
      'Ledningsgruppen tillstyrker förslaget, som överlämnas till fastighetsnämnden för beslut.',
      'att uppdra åt projektledaren att ta in kraven i projektet, senast 2027-09-01',
      'att återremittera punkten till miljösamordnaren för en kalkyl',
      'att bordlägga punkten till nästa genomgång',
      'Punkten föranleder inget beslut.',
      'Ledningsgruppen noterar informationen.',
    ]) {
      expect(words).toContain(said);
    }
  });

  test('asks at most one press of whoever decides, four of the secretary at an item, and none of the members', () => {
    const { made } = inChat.presses;
    const decisions = made.filter(({ what }) => what.startsWith('decide'));
    const ofSecretary = Array.from({ length: 12 }, (_, index) => made.filter(({ who, item }) => who === 'sekreterare' && item === index + 1).length);
    const byMembers = made.filter(({ who, what }) => who.startsWith('ledamot') && !what.startsWith('answer') && what !== 'state');

    expect(decisions).toHaveLength(script.filter((step) => step.does === 'decide').length);
    expect(Math.max(...ofSecretary)).toBeLessThanOrEqual(4);
    expect(byMembers.every(({ who }) => who === 'ledamot-1')).toBe(true);
  });

  test('minutes the jäv, the deputy, the dissent and the note, in the stored document too', async () => {
    const { minutes, review } = inChat;
    const said = minutes.items.flatMap((item) => [...item.statements, item.decidedAs]).join('\n');

    expect(said).toMatch(/Förvaltningschef, Fastighet och service anmäler jäv och deltar inte i punkten/);
    expect(said).toMatch(/Beslutat av t\.f\. förvaltningschef, Ledamot 1/);
    expect(said).toMatch(/Ledamot 3, .* anmäler avvikande mening: Tiden är för kort\./);
    expect(said).toMatch(/Protokollsanteckning av Ledamot 2, .*: Facket är informerat\./);
    checkDocument(await instance.doors.download(review.minutesDraft?.webUrl ?? ''), review);
  });

  test('gives §§ without a gap', () => {
    expect(inChat.minutes.items.map((item) => item.paragraph)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('counts the two in the room as there, and a phone that dropped for a minute as never gone', () => {
    const there = inChat.minutes.present;

    expect(there.map((line) => line.personId)).toEqual(expect.arrayContaining(inRoom));
    expect(there.find((line) => line.personId === 'uppsala-fs.ledamot-7')?.paragraphs).toBe('');
  });

  test('never says in the chat what the sekretess item is about', () => {
    for (const word of confidentialWords) {
      expect(inChat.seen).not.toContain(word);
    }
    expect(inChat.seen).toContain('behandlas i fliken');
  });

  test('leaves what was tabled on the next agenda', async () => {
    const planned = await instance.doors.call<ReviewView>('uppsala-fs.miljosamordnare', 'POST', '/api/reviews', { unitId: 'uppsala-fs', meetingType: 'extra', date: '2027-04-20' });
    const prepared = await instance.doors.call<ReviewView>('uppsala-fs.miljosamordnare', 'POST', `/api/reviews/${planned.id}/prepare`);

    expect(prepared.items.filter((item) => item.title === 'Solceller på förvaltningshuset').map((item) => item.carriedFrom)).toContainEqual(expect.stringMatching(/^Från Ledningens miljögenomgång – extra 2027-03-16, § 8$/));
  });

  test('leaves a ledger that verifies', async () => {
    const verified = (await (await fetch(`${instance.doors.url}/local/ledger`)).json()) as { readonly rows: number; readonly faults: readonly unknown[] };

    expect(verified.faults).toEqual([]);
    expect(verified.rows).toBeGreaterThan(60);
  });
});

test('the same hour held wholly in the tab gives the same record', () => {
  expect(recordOf(inTab)).toEqual(recordOf(inChat));
});

async function newInstance(): Promise<LocalInstance> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'genomgang-meeting-'));
  const running = await startLocalInstance(dataFolder);
  started.push({ instance: running, dataFolder });

  return running;
}

async function holdInChat({ doors }: LocalInstance): Promise<typeof inChat> {
  const meeting = await begun(doors);
  const conversation = await doors.chatOf(meeting.reviewId);
  const { presses, carryOut } = chatDriver(meeting, conversation);
  for (const step of script) {
    await carryOut(step);
  }
  const review = await meeting.close();
  const people = ['sekreterare', 'forvaltningschef', 'ledamot-4'].map((who) => doors.messages(conversation, `uppsala-fs.${who}`));

  return { meeting, review, minutes: await meeting.minutes(), presses, seen: JSON.stringify(await Promise.all(people)) };
}
