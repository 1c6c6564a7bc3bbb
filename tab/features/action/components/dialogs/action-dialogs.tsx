import type { ActionDetailView } from '../../../../../src/contracts/action';
import { action as words } from '../../../../../src/i18n/sv/action';
import { tabAction } from '../../../../../src/i18n/sv/tab-action';
import { answerLater } from '../../api/answer-later';
import { reportAction } from '../../api/report-action';
import type { AskedFor } from '../../asked-for';
import { CommentDialog } from './comment-dialog';
import { LaterDialog } from './later-dialog';

interface ActionDialogsProps {
  asked: AskedFor;
  action: ActionDetailView;
  onEnd: () => void;
}

/** The dialog that was asked for. */
export function ActionDialogs({ asked, action, onEnd }: ActionDialogsProps) {
  const { number, version } = action;
  const { dialogs } = tabAction;
  const { fields, send } = words;

  switch (asked) {
    case 'done':
      return <CommentDialog title={dialogs.done} label={fields.done} send={send.done} isRequired change={(comment) => (api) => reportAction(api, number, { state: 'done', comment })} onEnd={onEnd} />;
    case 'in-progress':
      return <CommentDialog title={dialogs.inProgress} label={fields.inProgress} send={send.inProgress} change={(comment) => (api) => reportAction(api, number, { state: 'in-progress', comment })} onEnd={onEnd} />;
    case 'decline':
      return <CommentDialog title={dialogs.decline} label={fields.decline} send={send.decline} change={(comment) => (api) => answerLater(api, number, { approve: false, comment, version })} onEnd={onEnd} />;
    case 'later':
      return <LaterDialog action={action} onEnd={onEnd} />;
  }
}
