import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { CheckedTemplateView } from '../../../src/contracts/template';
import { tabTemplates } from '../../../src/i18n/sv/tab-templates';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** All faults at once, each with where and what to do. */
export function CheckResult({ checked: { name, faults, warnings } }: { checked: CheckedTemplateView }) {
  const styles = useStyles();

  return (
    <MessageBar className={styles.bar} intent={faults.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {faults.length === 0 ? tabTemplates.allRight(name) : tabTemplates.faults(name, faults.length)}
        <Lines lines={faults} />
        {warnings.length > 0 && (
          <>
            {` ${tabTemplates.warnings}`}
            <Lines lines={warnings} />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();

  return lines.length === 0 ? null : (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
