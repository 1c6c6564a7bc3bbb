import { answerTeams, type TeamsHost } from '../../tab/room/host/answer-teams';

const claims = Buffer.from(JSON.stringify({ oid: 'o-1', tid: 't-1', name: 'Sekreterare, Fastighet och service' })).toString('base64url');
const opened: string[] = [];
const host: TeamsHost = {
  place: { theme: 'dark', conversation: '19:meeting', subPage: 'reviews/r1' },
  token: () => Promise.resolve(`h.${claims}.s`),
  open: (address) => void opened.push(address),
};

describe('the meeting room answers teams-js', () => {
  test('initialize names the frame, the host and what it supports', async () => {
    const [frame, client, runtime] = (await answerTeams({ func: 'initialize' }, host)) ?? [];

    expect([frame, client]).toEqual(['content', 'web']);
    expect(JSON.parse(String(runtime))).toMatchObject({ apiVersion: 4, isLegacyTeams: false });
  });

  test('the context has the person of the token, the chat and the theme', async () => {
    expect(await answerTeams({ func: 'getContext' }, host)).toEqual([
      expect.objectContaining({ userObjectId: 'o-1', tid: 't-1', userDisplayName: 'Sekreterare, Fastighet och service', chatId: '19:meeting', theme: 'dark', subEntityId: 'reviews/r1' }),
    ]);
  });

  test('a token that cannot be had is said, not left unanswered', async () => {
    const withoutToken = { ...host, token: () => Promise.reject(new Error('down')) };

    expect(await answerTeams({ func: 'authentication.getAuthToken' }, withoutToken)).toEqual([false, 'tokenNotAvailable']);
  });

  test('a link is opened outside', async () => {
    expect(await answerTeams({ func: 'executeDeepLink', args: ['https://example.org/'] }, host)).toEqual([true]);
    expect(opened).toEqual(['https://example.org/']);
  });

  test.each(['registerHandler', 'appInitialization.appLoaded', 'appInitialization.success', 'shareDeepLink'])('%s gets no reply', async (func) => {
    expect(await answerTeams({ func }, host)).toBeNull();
  });

  test.each([
    ['tasks.startTask', [false, 'notSupportedOnPlatform']],
    ['meeting.getMeetingDetails', [{ errorCode: 100, message: 'notSupportedOnPlatform' }, null]],
  ])('%s is declined politely', async (func, reply) => {
    expect(await answerTeams({ func }, host)).toEqual(reply);
  });
});
