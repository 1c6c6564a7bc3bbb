import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from './activities';
import type { Faults } from './faults';

/** What the bot answered: for an invoke its response. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Brings activities to the bot over HTTP, signed as the channel signs them; twice or late where a fault says so. */
export interface BotLine {
  deliver(activity: Activity): Promise<BotAnswer>;
}

export function createBotLine(parts: { readonly botUrl: string; readonly serviceUrl: string; readonly channelToken: (serviceUrl: string) => Promise<string>; readonly faults: Faults }): BotLine {
  async function send(activity: Activity): Promise<BotAnswer> {
    const response = await fetch(parts.botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await parts.channelToken(parts.serviceUrl)}` },
      body: JSON.stringify(activity),
    });
    const text = await response.text();

    return { status: response.status, body: parsed(text) };
  }

  return {
    async deliver(activity) {
      const fault = parts.faults.takeForDelivery(`bot ${activity.type} ${said(activity)}`);
      if (fault?.kind === 'late') {
        await wait(fault.seconds * 1_000);
      }
      const answer = await send(activity);
      if (fault?.kind === 'duplicate') {
        await send(activity);
      }

      return answer;
    },
  };
}

function said(activity: Activity): string {
  const action = (activity['value'] as { action?: { verb?: string } } | undefined)?.action;

  return String(action?.verb ?? activity['text'] ?? activity['name'] ?? '');
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
