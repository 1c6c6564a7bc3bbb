import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A chat as the stand-in keeps it. */
export interface Chat {
  readonly id: string;
  readonly kind: 'meeting' | 'personal';
  readonly tenantId: string;
  readonly title: string;
  readonly reviewId: string | null;
  readonly meetingId: string | null;
  readonly members: readonly string[];
  readonly messages: readonly ChatMessage[];
}

/** `from`: a person's id, or `genomgang` for the bot. `version` grows at each update. */
export interface ChatMessage {
  readonly activityId: string;
  readonly from: string;
  readonly text: string;
  readonly card: Card | null;
  readonly version: number;
}

export type Card = Readonly<Record<string, unknown>>;

/** All chats and what is said in them; kept in a file where one is named, so that a restart loses nothing. */
export interface ChatBook {
  list(): readonly Chat[];
  find(chatId: string): Chat | null;
  open(chat: Omit<Chat, 'messages'>): Chat;
  post(chatId: string, message: Omit<ChatMessage, 'version'>): void;
  /** False where there is no such message to change. */
  change(chatId: string, activityId: string, content: Pick<ChatMessage, 'text' | 'card'>): boolean;
  remove(chatId: string, activityId: string): boolean;
  /** Resolves when everything said so far is on disk. */
  settled(): Promise<void>;
}

/** Reads the file, if there is one, and keeps it up to date by whole atomic writes. */
export function createChatBook(file: string | null): ChatBook {
  const chats = new Map(read(file).map((chat) => [chat.id, chat]));
  const save = saver(file, () => [...chats.values()]);

  function update(chatId: string, messages: (before: readonly ChatMessage[]) => readonly ChatMessage[]): boolean {
    const chat = chats.get(chatId);
    if (!chat) {
      return false;
    }
    const after = messages(chat.messages);
    chats.set(chatId, { ...chat, messages: after });
    save.soon();

    return after !== chat.messages;
  }

  return {
    list: () => [...chats.values()],
    find: (chatId) => chats.get(chatId) ?? null,
    open(chat) {
      const opened = { ...chat, messages: chats.get(chat.id)?.messages ?? [] };
      chats.set(chat.id, opened);
      save.soon();

      return opened;
    },
    post: (chatId, message) => void update(chatId, (before) => [...before, { ...message, version: 1 }]),
    change: (chatId, activityId, content) =>
      update(chatId, (before) =>
        before.some((message) => message.activityId === activityId)
          ? before.map((message) => (message.activityId === activityId ? { ...message, ...content, version: message.version + 1 } : message))
          : before,
      ),
    remove: (chatId, activityId) =>
      update(chatId, (before) =>
        before.some((message) => message.activityId === activityId) ? before.filter((message) => message.activityId !== activityId) : before,
      ),
    settled: save.settled,
  };
}

function read(file: string | null): readonly Chat[] {
  try {
    return file ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Chat[]) : [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/** One write at a time; what is said meanwhile goes into the next one. */
function saver(file: string | null, content: () => readonly Chat[]) {
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;

  async function write(path: string) {
    isWaiting = false;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, JSON.stringify(content()));
    await rename(`${path}.new`, path);
  }

  return {
    soon() {
      if (file === null || isWaiting) {
        return;
      }
      isWaiting = true;
      running = running.catch(() => undefined).then(() => write(file));
      running.catch(() => undefined);
    },
    settled: () => running,
  };
}
