import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import express from 'express';
import { sampleCard } from './sample-card';

interface Message {
  readonly activityId: string;
  readonly from: string;
  readonly text: string;
  readonly card: object | null;
  readonly updated: boolean;
}

/** The meeting room as built, with doors that remember what they were asked. */
export interface RoomServer {
  readonly address: string;
  readonly pressed: Record<string, unknown>[];
  readonly written: Record<string, unknown>[];
  messages: Message[];
  answerToPress: object;
  close(): Promise<void>;
}

const units = [
  { unit: 'uppsala-fs', unitName: 'Fastighet och service', roles: { miljosamordnare: 'Miljösamordnare', sekreterare: 'Sekreterare', forvaltningschef: 'Förvaltningschef', 'ledamot-1': 'Ledamot 1' } },
  { unit: 'kth-skola', unitName: 'Skolan för teknikvetenskap', roles: { skolchef: 'Skolchef', miljoombud: 'Miljöombud', sekreterare: 'Sekreterare' } },
];
const people = units.flatMap(({ unit, unitName, roles }) => Object.entries(roles).map(([role, name]) => ({ id: `${unit}.${role}`, name: `${name}, ${unitName}`, unit, unitName, role: name, tenant: unit })));

export async function startRoomServer(): Promise<RoomServer> {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  const built = spawnSync(process.execPath, ['scripts/build-tab.mjs', folder, '--room'], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  if (built.status !== 0) {
    throw new Error(built.stderr);
  }

  const state = { pressed: [] as Record<string, unknown>[], written: [] as Record<string, unknown>[], messages: [{ activityId: 'm1', from: 'genomgang', text: '', card: sampleCard as object | null, updated: false }] as Message[], answerToPress: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } as object };
  const app = express();
  app.use('/local', localDoors(state));
  app.get('/', (_request, response) => response.sendFile(join(folder, 'room/index.html')));
  app.get('/teams.js', (_request, response) => response.sendFile(resolve('node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js')));
  app.use('/tab/assets', express.static(join(folder, 'assets')));
  app.use('/tab', (_request, response) => response.type('html').send(tabPage));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));

  return Object.assign(state, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

function localDoors(state: Pick<RoomServer, 'pressed' | 'written' | 'messages' | 'answerToPress'>) {
  const doors = express.Router();
  let now = '2027-03-09T12:00:00.000Z';
  doors.use(express.json());
  doors.get('/people', (_request, response) => response.json(people));
  doors.post('/token', (request, response) => response.json({ access_token: tokenOf(request.body.person), expires_in: 3600 }));
  doors.get('/clock', (_request, response) => response.json({ now }));
  doors.post('/clock', (request, response) => {
    now = request.body.now;
    response.json({ now });
  });
  doors.get('/chat', (_request, response) => response.json(units.map(({ unit, unitName }) => ({ conversation: `19:${unit}`, title: `Ledningens miljögenomgång – ${unitName}`, review: unit === 'uppsala-fs' ? 'r1' : null, members: people.filter((person) => person.unit === unit).map(({ id }) => id) }))));
  doors.get('/chat/:chat/messages', (_request, response) => response.json(state.messages));
  doors.post('/chat/:chat/messages', (request, response) => {
    state.written.push(request.body);
    state.messages = [...state.messages, { activityId: `m${state.messages.length + 1}`, from: request.body.person, text: request.body.text, card: null, updated: false }];
    response.json({ activityId: 'm' });
  });
  doors.post('/chat/:chat/presses', (request, response) => {
    state.pressed.push(request.body);
    response.json(state.answerToPress);
  });

  return doors;
}

function tokenOf(person: string): string {
  const claims = { oid: `oid-${person}`, tid: 'tenant-1', name: person };

  return ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

/** A tab that only says what its host told it, through the real teams-js. */
const tabPage = `<!doctype html><html lang="sv"><title>tab</title><body><pre id="told"></pre><script src="/teams.js"></script><script>
const told = {}; const show = () => { document.getElementById('told').textContent = JSON.stringify(told); };
(async () => {
  const { app, authentication } = microsoftTeams;
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => { told.changed = theme; show(); });
  const context = await app.getContext();
  told.theme = context.app.theme; told.user = context.user.id; told.tenant = context.user.tenant.id; told.chat = context.chat.id; told.page = context.page.subPageId;
  told.token = await authentication.getAuthToken();
  app.notifySuccess();
  show();
})().catch((error) => { told.error = String(error && error.message || JSON.stringify(error)); show(); });
</script></body></html>`;
