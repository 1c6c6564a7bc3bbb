import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionDetailView } from '../../../../src/contracts/action';
import { moment } from '../../../../src/i18n/format';
import { action as words } from '../../../../src/i18n/sv/action';
import { tabAction } from '../../../../src/i18n/sv/tab-action';
import { Section } from '../../../components/section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** All that has happened to the action, the latest first. */
export function ActionHistory({ action }: { action: ActionDetailView }) {
  const styles = useStyles();

  return (
    <Section title={tabAction.history} level={2}>
      {action.history.length === 0 && <p className={styles.text}>{tabAction.noHistory}</p>}
      <ol className={styles.list} reversed>
        {action.history.toReversed().map((event) => (
          <li key={`${event.at} ${event.what}`}>
            {words.happened[event.what](event)}
            <div className={styles.when}>
              {moment(event.at)} · {event.by}
            </div>
            {event.comment && <p className={styles.text}>{event.comment}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
