import type { Activity } from 'botbuilder';
import { readTurn } from '../../../bot/context/turn';
import { aMessage, chatPeople, createBotFixture, tenantId, type BotFixture } from '../support/bot-fixture';

let fixture: BotFixture;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fixture = await createBotFixture();
  headers = { authorization: `Bearer ${await fixture.signIn.channelToken(`${fixture.url}/local/connector/`)}` };
});
afterAll(() => fixture.close());

const objectId = chatPeople.find(({ id }) => id === 'sekreterare')?.objectId;
const here = () => ({ from: { id: `29:${objectId}`, aadObjectId: objectId }, conversation: { id: fixture.conversation, tenantId, conversationType: 'groupChat', isGroup: true } });
const send = (change: Readonly<Record<string, unknown>>) => fixture.send(aMessage(fixture, { text: undefined, ...here(), ...change }), headers);
const event = (name: string, value?: unknown) => ({ type: 'event', name: `application/vnd.microsoft.${name}`, value });

describe('over the wire', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['meetingStart without MeetingType', event('meetingStart', { Title: 'x', Id: 'y' }), 200],
    ['meetingStart without a value', event('meetingStart'), 200],
    ['meetingEnd', event('meetingEnd', { EndTime: 'in a while' }), 200],
    ['meetingParticipantJoin of nobody', event('meetingParticipantJoin', { Members: [{ User: {} }] }), 200],
    ['meetingParticipantLeave with nonsense', event('meetingParticipantLeave', { Members: 'all' }), 200],
    ['an event that nobody knows', event('somethingNew', { a: 1 }), 200],
    ['messageReaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
    ['typing', { type: 'typing' }, 200],
    ['messageUpdate', { type: 'messageUpdate', text: 'nästa' }, 200],
    ['installationUpdate', { type: 'installationUpdate', action: 'add' }, 200],
    ['somebody added', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, 200],
    ['a type that nobody knows', { type: 'telepathy' }, 200],
    ['a message without text', { type: 'message' }, 200],
    ['an invoke that nobody knows', { type: 'invoke', name: 'task/unheard' }, 501],
    ['an invoke without a name', { type: 'invoke' }, 501],
    ['a press without a value', { type: 'invoke', name: 'adaptiveCard/action' }, 200],
  ])('%s changes nothing and is no fault', async (_name, change, status) => {
    const before = await fixture.review();

    expect((await send(change)).status).toBe(status);
    expect(await fixture.review()).toEqual(before);
    expect(fixture.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('what a turn says', () => {
  const says = (change: Readonly<Record<string, unknown>>) => readTurn(aMessage(fixture, { text: undefined, ...change }) as unknown as Activity).says;

  it('the bot is added', () => {
    expect(says({ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }, { id: (aMessage(fixture)['recipient'] as { id: string }).id }] })).toEqual({ what: 'added' });
    expect(says({ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] })).toEqual({ what: 'nothing' });
  });

  it.each([
    ['meetingStart', 'start'],
    ['meetingEnd', 'end'],
    ['meetingParticipantJoin', 'join'],
    ['meetingParticipantLeave', 'leave'],
  ])('%s is the meeting, whatever else is missing', (name, kind) => {
    expect(says(event(name))).toEqual({ what: 'meeting', event: kind, people: [] });
  });

  it('those who come are named by all that is told of them', () => {
    const value = { Members: [{ User: { Id: '29:a', AadObjectId: 'a', Name: 'ledamot' }, Meeting: { InMeeting: true } }, { User: { id: '29:b', aadObjectId: 'b' } }, { user: { AadObjectId: 7 } }, 'nonsense'] };

    expect(says(event('meetingParticipantJoin', value))).toEqual({
      what: 'meeting',
      event: 'join',
      people: [
        { objectId: 'a', name: 'ledamot', memberId: '29:a' },
        { objectId: 'b', name: null, memberId: '29:b' },
        { objectId: null, name: null, memberId: null },
      ],
    });
  });
});

describe('a chat service that takes three seconds for each call', () => {
  beforeEach(() => fixture.fault({ match: '/v3/', kind: 'slow', seconds: 3, times: 2 }));

  const answer = 'Punkt 4 är öppen: Redovisning av revision';

  it('holds up no turn: a text is answered within two seconds, and heard', async () => {
    await fixture.begin();
    const startedAt = performance.now();

    expect((await send({ text: 'nästa', ...here() })).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect((await fixture.review()).openItemId).toBe('A4');
    const heard = async () => (await fixture.sees('ledamot-1')).map(({ text }) => text);
    for (let tries = 0; tries < 60 && !(await heard()).includes(answer); tries += 1) {
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await heard()).toContain(answer);
  });
});
