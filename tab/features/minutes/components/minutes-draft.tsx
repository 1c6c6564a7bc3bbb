import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { MinutesDraftView, ReviewView } from '../../../../src/contracts/review';
import { moment } from '../../../../src/i18n/format';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { useChange } from '../../review/use-change';
import { retryMinutesDraft } from '../api/retry-minutes-draft';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  stored: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, margin: 0, color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  text: { whiteSpace: 'pre-line' },
});

/** Where the stored draft is, or why it waits and what to do. */
export function MinutesDraft({ review, draft }: { review: ReviewView; draft: MinutesDraftView | null }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();

  if (!draft) {
    return <p className={styles.line}>{tabMinutes.draft.none}</p>;
  }
  if (draft.state === 'stored') {
    return (
      <p className={styles.stored} role="status">
        <CheckmarkCircleFilled className={styles.done} aria-hidden fontSize={20} />
        <span>
          {tabMinutes.draft.stored(moment(draft.at))}: {draft.fileName}{' '}
          {draft.webUrl && (
            <Link href={draft.webUrl} target="_blank" rel="noreferrer">
              {tabMinutes.draft.open} <OpenRegular aria-hidden />
            </Link>
          )}
        </span>
      </p>
    );
  }

  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{tabMinutes.draft.waits}</MessageBarTitle>
        <span className={styles.text}>{draft.message}</span>
        {draft.faults.length > 0 && (
          <ul className={styles.faults}>
            {draft.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={isBusy} onClick={() => void carryOut((api) => retryMinutesDraft(api, review.id))}>
          {tabMinutes.draft.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
