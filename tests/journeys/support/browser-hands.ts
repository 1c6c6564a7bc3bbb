import type { Browser, Locator, Page } from 'playwright-core';
import { room } from '../../../src/i18n/sv/room';
import type { Hands, Press } from './hands';
import type { Meeting } from './meeting';
import type { Who } from './meeting-script';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** A button with what has to be opened before it is seen, and the fields that stand beside it. */
interface Found {
  readonly title: string;
  readonly opens: readonly string[];
  readonly fields: readonly Field[];
}

/** Everybody in a window of their own in the meeting room: cards are pressed and messages written as people do it. */
export function browserHands(meeting: Meeting, conversation: string, browser: Browser): Hands {
  const pages = new Map<Who, Promise<Page>>();

  function pageOf(who: Who): Promise<Page> {
    const page = pages.get(who) ?? opened(who);
    pages.set(who, page);

    return page;
  }

  async function opened(who: Who): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    await page.goto(`${meeting.doors.url}/?person=uppsala-fs.${who}&chat=${encodeURIComponent(conversation)}`);

    return page;
  }

  return {
    async press({ who, verb, shows, inputs }) {
      const page = await pageOf(who);
      const { place, found } = await shownTo(meeting, conversation, { who, verb, shows });
      const card = page.getByRole('log').getByRole('group', { name: room.chat.card, exact: true }).nth(place);
      await openAll(card, found.opens);
      for (const field of found.fields) {
        const value = (inputs as Readonly<Record<string, string>>)[field.id];
        await (value ? write(card, field, value) : Promise.resolve());
      }
      await answered(meeting, () => card.getByRole('button', { name: found.title, exact: true }).last().click());
    },

    async say(who, text) {
      const page = await pageOf(who);
      await page.getByLabel(room.chat.write).fill(text);
      await answered(meeting, () => page.getByRole('button', { name: room.chat.send, exact: true }).click());
    },
  };
}

/** The press or the message has been taken: the record has moved on. */
async function answered(meeting: Meeting, act: () => Promise<void>): Promise<void> {
  const { version } = await meeting.read();
  await act();
  await meeting.doors.until('the record has moved on', async () => ((await meeting.read()).version > version ? true : null));
}

/** A card that stands open stays open when it is drawn anew. */
async function openAll(card: Locator, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const toggle = card.getByRole('button', { name: title, exact: true }).last();
    await toggle.waitFor();
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') {
      await toggle.click();
    }
  }
}

async function write(card: Locator, { label, type, choices }: Field, value: string): Promise<void> {
  const field = card.getByLabel(label).last();
  if (type === 'Input.ChoiceSet') {
    const titles = value.split(',').map((one) => choices.find((choice) => choice.value === one)?.title ?? one);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
      await field.selectOption({ label: titles[0] ?? '' });
    } else {
      for (const title of titles) {
        await card.getByLabel(title, { exact: true }).last().check();
      }
    }
  } else {
    await field.fill(value);
  }
}

/** Where the latest card with the button stands among the cards of the chat, as the person sees it. */
function shownTo(meeting: Meeting, conversation: string, wanted: Omit<Press, 'inputs'>): Promise<{ readonly place: number; readonly found: Found }> {
  return meeting.doors.until(`${wanted.verb} for ${wanted.who}`, async () => {
    const cards = (await meeting.doors.messages(conversation, `uppsala-fs.${wanted.who}`)).filter(({ card }) => card !== null && card !== undefined);
    const place = cards.findLastIndex(({ card }) => JSON.stringify(card).includes(wanted.shows) && findButton(card, wanted.verb) !== null);
    const found = findButton(cards[place]?.card, wanted.verb);

    return found ? { place, found } : null;
  });
}

function findButton(part: unknown, verb: string, opens: readonly string[] = [], fields: readonly Field[] = []): Found | null {
  if (typeof part !== 'object' || part === null) {
    return null;
  }
  const node = part as Readonly<Record<string, unknown>>;
  if (node['type'] === 'Action.Execute' && node['verb'] === verb) {
    return { title: String(node['title']), opens, fields };
  }
  const isFolded = node['type'] === 'Action.ShowCard';
  const beside = node['type'] === 'AdaptiveCard' ? fieldsIn(node['body']) : fields;
  const deeper = isFolded ? [...opens, String(node['title'])] : opens;

  return Object.entries(node).reduce<Found | null>((found, [name, value]) => found ?? (name === 'data' || name === 'refresh' ? null : findButton(value, verb, deeper, beside)), null);
}

function fieldsIn(part: unknown): readonly Field[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const node = part as Readonly<Record<string, unknown>>;
  const type = String(node['type'] ?? '');
  if (type.startsWith('Input.')) {
    return [{ id: String(node['id']), label: String(node['label'] ?? node['title'] ?? ''), type, choices: (node['choices'] as Field['choices'] | undefined) ?? [] }];
  }

  return Object.values(node).flatMap(fieldsIn);
}
