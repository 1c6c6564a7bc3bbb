import { useState } from 'react';
import type { ReviewVerb, ReviewView } from '../../../src/contracts/review';
import type { Api } from '../../api/api';
import { goTo } from '../../router/use-place';
import { useServices } from '../../services';
import { openItem } from '../item/api/open-item';
import { connectChat } from './api/connect-chat';
import { prepareReview } from './api/prepare-review';
import { resumeReview } from './api/resume-review';
import { sendBriefingMaterial } from './api/send-briefing-material';
import { sendSummons } from './api/send-summons';
import { startReview } from './api/start-review';
import { useChange } from './use-change';

/** Verbs that need an answer first: each has a dialog. */
const asking = ['add-item', 'adjourn', 'cancel', 'choose-adjusters', 'close', 'move', 'plan-next'] as const satisfies readonly ReviewVerb[];

export type AskingVerb = (typeof asking)[number];

type DirectVerb = Exclude<ReviewVerb, AskingVerb | 'record-attendance' | ElsewhereVerb>;

/** Verbs that have a place of their own on the page: the order at the dagordning, the documents' own among the handlingar. */
const elsewhere = ['reorder', 'make-presentation', 'make-extract', 'retry-document', 'settle-edit'] as const satisfies readonly ReviewVerb[];

type ElsewhereVerb = (typeof elsewhere)[number];

export type RunnableVerb = Exclude<ReviewVerb, ElsewhereVerb>;

export interface ReviewVerbs {
  readonly isBusy: boolean;
  /** The verb whose dialog is open. */
  readonly asked: AskingVerb | null;
  may(verb: ReviewVerb): boolean;
  run(verb: RunnableVerb): void;
  closeDialog(): void;
}

/** What this person can do with the review; the server has said what is allowed. */
export function useReviewVerbs(review: ReviewView): ReviewVerbs {
  const { host } = useServices();
  const { carryOut, isBusy } = useChange();
  const [asked, setAsked] = useState<AskingVerb | null>(null);

  const direct: Record<DirectVerb, (api: Api) => Promise<ReviewView>> = {
    prepare: (api) => prepareReview(api, review.id),
    'send-summons': (api) => sendSummons(api, review.id),
    'send-briefing-material': (api) => sendBriefingMaterial(api, review.id),
    start: (api) => startReview(api, review.id),
    resume: (api) => resumeReview(api, review.id),
    'open-item': (api) => openItem(api, review.id, { itemId: null, after: review.openItemId }),
    'connect-chat': (api) => connectChat(api, review.id, host.chatId ?? ''),
  };

  async function carryOutDirectly(verb: DirectVerb): Promise<void> {
    const isDone = await carryOut(direct[verb]);
    if (isDone && verb === 'open-item') {
      goTo({ page: 'review', reviewId: review.id, itemId: null });
    }
  }

  return {
    isBusy,
    asked,
    may: (verb) => review.me.may.includes(verb) && (verb !== 'connect-chat' || host.chatId !== null),
    run: (verb) => {
      if (verb === 'record-attendance') {
        showAttendance();
      } else if (isAsking(verb)) {
        setAsked(verb);
      } else {
        void carryOutDirectly(verb);
      }
    },
    closeDialog: () => setAsked(null),
  };
}

export function isRunnable(verb: ReviewVerb): verb is RunnableVerb {
  return !elsewhere.some((known) => known === verb);
}

function isAsking(verb: ReviewVerb): verb is AskingVerb {
  return asking.some((known) => known === verb);
}

function showAttendance(): void {
  const list = document.getElementById('attendance') as HTMLDetailsElement | null;
  if (list) {
    list.open = true;
    list.scrollIntoView({ block: 'start' });
    list.querySelector('summary')?.focus();
  }
}
