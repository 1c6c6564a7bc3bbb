import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionDetailView } from '../../../../src/contracts/action';
import { action as words } from '../../../../src/i18n/sv/action';
import { tabAction } from '../../../../src/i18n/sv/tab-action';
import { Section } from '../../../components/section';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  day: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The later day that waits for the head. */
export function WaitingRequest({ extension }: { extension: NonNullable<ActionDetailView['extension']> }) {
  const styles = useStyles();

  return (
    <Section title={tabAction.waiting} level={2}>
      <p className={styles.day}>{words.due(extension.dueDate, extension.dueDate)}</p>
      <p className={styles.text}>{words.asksWhy(extension.reason, extension.by)}</p>
    </Section>
  );
}
