import type { ReviewView } from '../../../src/contracts/review';
import type { LocalInstance } from '../../support/local-instance';
import { itemOf, people } from './a-review';

/** People who write at the same time until they get no answer any more, each change with its own key, and what was acknowledged to them. */
export interface Writers {
  write(instance: LocalInstance): Promise<void>;
  /** Resolves when the running round has its first acknowledged change. */
  firstAcknowledged(): Promise<void>;
  /** Sends what got no answer once more, with the same key. */
  sendUnanswered(instance: LocalInstance): Promise<void>;
  /** What was acknowledged and is not in the review, or is there twice. */
  lost(instance: LocalInstance): Promise<readonly string[]>;
  acknowledged(): number;
}

interface Change {
  readonly key: string;
  readonly person: string;
  readonly path: string;
  readonly body: unknown;
  readonly isIn: (review: ReviewView) => boolean;
}

const choices = ['agree', 'disagree', 'abstain'] as const;

export function createWriters(reviewId: string): Writers {
  let made = 0;
  let acknowledged: readonly Change[] = [];
  let unanswered: readonly Change[] = [];
  let tell = (): void => undefined;
  let first: Promise<void> = Promise.resolve();

  const addItem = (): Change => {
    const title = `Egen punkt ${(made += 1)}`;

    return { key: title.replaceAll(' ', '-'), person: people.coordinator, path: '/items', body: { title, kind: 'information', subjectAreas: [] }, isIn: ({ items }) => items.filter((item) => item.title === title).length === 1 };
  };
  const answer = (person: string) => (): Change => {
    const number = (made += 1);
    const choice = choices[number % choices.length] ?? 'agree';
    const isLatest = () => !acknowledged.some((other) => other.person === person && other.path === '/items/3/answer' && Number(other.key) > number);

    return { key: String(number), person, path: '/items/3/answer', body: { choice }, isIn: (review) => !isLatest() || itemOf(review, '3').answers.some((given) => given.personId === person && given.choice === choice) };
  };

  async function writeOn(instance: LocalInstance, next: () => Change): Promise<void> {
    for (;;) {
      const change = next();
      if (!(await send(instance, reviewId, change))) {
        unanswered = [...unanswered, change];

        return;
      }
      acknowledged = [...acknowledged, change];
      tell();
    }
  }

  return {
    async write(instance) {
      first = new Promise((done) => (tell = done));
      await Promise.all([addItem, addItem, ...people.members.map(answer)].map((next) => writeOn(instance, next)));
    },
    firstAcknowledged: () => first,
    async sendUnanswered(instance) {
      for (const change of unanswered) {
        if (!(await send(instance, reviewId, change))) {
          throw new Error(`no answer to ${change.key} after the restart`);
        }
        acknowledged = [...acknowledged, change];
      }
      unanswered = [];
    },
    async lost(instance) {
      const review = await instance.doors.call<ReviewView>(people.secretary, 'GET', `/api/reviews/${reviewId}`);

      return acknowledged.filter((change) => !change.isIn(review)).map(({ key, person }) => `${person}: ${key}`);
    },
    acknowledged: () => acknowledged.length,
  };
}

/** False where no answer came; any other answer than success is a fault of the test. */
async function send({ doors }: LocalInstance, reviewId: string, change: Change): Promise<boolean> {
  const token = await tokenOf(doors.url, change.person);
  const answer =
    token &&
    (await fetch(`${doors.url}/api/reviews/${reviewId}${change.path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': change.key },
      body: JSON.stringify(change.body),
    }).catch(() => null));
  if (!answer) {
    return false;
  }
  if (!answer.ok) {
    throw new Error(`${change.path}: ${answer.status} ${await answer.text()}`);
  }

  return true;
}

const tokens = new Map<string, string>();

async function tokenOf(url: string, person: string): Promise<string | null> {
  const name = `${url} ${person}`;
  const known = tokens.get(name);
  if (known) {
    return known;
  }
  const answer = await fetch(`${url}/local/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) }).catch(() => null);
  const token = answer ? ((await answer.json()) as { access_token: string }).access_token : null;
  if (token) {
    tokens.set(name, token);
  }

  return token;
}
