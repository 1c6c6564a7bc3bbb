import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { tabAction } from '../../../src/i18n/sv/tab-action';
import { EmptyState } from '../../components/empty-state';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { listMyActions } from '../../features/action/api/list-my-actions';
import { ActionRow } from '../../features/action/components/action-row';
import { useServices } from '../../services';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px', marginInline: 'auto', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
});

export function MyActions() {
  const styles = useStyles();
  const { api } = useServices();
  const { data, error, refetch } = useQuery({ queryKey: ['my-actions'], queryFn: () => listMyActions(api) });
  if (!data) {
    return error ? <LoadFault error={error} onRetry={() => void refetch()} /> : <Loading />;
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{tabAction.mine}</h1>
      {data.actions.length === 0 ? (
        <EmptyState title={tabAction.empty.title} text={tabAction.empty.text} />
      ) : (
        <>
          <p className={styles.quiet}>{tabAction.mineText}</p>
          <ul className={styles.list}>
            {data.actions.map((action) => (
              <ActionRow key={action.number} action={action} />
            ))}
          </ul>
          {data.more > 0 && <p className={styles.quiet}>{tabAction.more(data.more)}</p>}
        </>
      )}
    </div>
  );
}
