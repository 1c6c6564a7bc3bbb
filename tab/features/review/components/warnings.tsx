import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } });

/** What somebody should know before going on; never a lock. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  const styles = useStyles();
  if (warnings.length === 0) {
    return null;
  }

  return (
    <div className={styles.list}>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
