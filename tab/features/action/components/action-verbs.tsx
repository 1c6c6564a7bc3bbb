import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ActionDetailView } from '../../../../src/contracts/action';
import { action as words } from '../../../../src/i18n/sv/action';
import { answerLater } from '../api/answer-later';
import type { AskedFor } from '../asked-for';
import { useActionChange } from '../use-action-change';

const ActionDialogs = lazy(() => import('./dialogs/action-dialogs').then(({ ActionDialogs }) => ({ default: ActionDialogs })));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What this person may do: what waits for them first, as the one filled button. */
export function ActionVerbs({ action }: { action: ActionDetailView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useActionChange();
  const [asked, setAsked] = useState<AskedFor | null>(null);
  const mayAnswer = action.may.includes('answer-later');
  const approve = () => void carryOut((api) => answerLater(api, action.number, { approve: true, version: action.version }));

  return (
    <div className={styles.row}>
      {mayAnswer && (
        <>
          <Button appearance="primary" disabled={isBusy} onClick={approve}>
            {words.verbs.approve}
          </Button>
          <Button onClick={() => setAsked('decline')}>{words.verbs.decline}</Button>
        </>
      )}
      {action.may.includes('report') && (
        <>
          <Button appearance={mayAnswer ? 'secondary' : 'primary'} onClick={() => setAsked('done')}>
            {words.verbs.done}
          </Button>
          <Button onClick={() => setAsked('in-progress')}>{words.verbs.inProgress}</Button>
        </>
      )}
      {action.may.includes('ask-later') && <Button onClick={() => setAsked('later')}>{words.verbs.later}</Button>}
      {asked && (
        <Suspense>
          <ActionDialogs asked={asked} action={action} onEnd={() => setAsked(null)} />
        </Suspense>
      )}
    </div>
  );
}
