import { makeStyles, tokens } from '@fluentui/react-components';
import { action as words } from '../../../src/i18n/sv/action';
import { tabAction } from '../../../src/i18n/sv/tab-action';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { Surface } from '../../components/surface';
import { ActionFacts } from '../../features/action/components/action-facts';
import { ActionHistory } from '../../features/action/components/action-history';
import { ActionVerbs } from '../../features/action/components/action-verbs';
import { WaitingRequest } from '../../features/action/components/waiting-request';
import { useAction } from '../../features/action/use-action';
import { PlaceLink } from '../../router/place-link';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px', marginInline: 'auto', minWidth: 0 },
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  number: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export function OneAction({ number }: { number: number }) {
  const styles = useStyles();
  const { data: action, error, refetch } = useAction(number);
  if (!action) {
    return error ? <LoadFault error={error} onRetry={() => void refetch()} /> : <Loading />;
  }

  return (
    <div className={styles.page}>
      <PlaceLink place={{ page: 'actions', number: null }}>{tabAction.all}</PlaceLink>
      <Surface className={styles.sheet}>
        <div>
          <span className={styles.number}>{words.number(action.number)}</span>
          <h1 className={styles.title}>{action.text || tabItem.confidential}</h1>
        </div>
        {action.confidential && <p className={styles.quiet}>{tabAction.confidential}</p>}
        <ActionFacts action={action} />
        {action.extension && <WaitingRequest extension={action.extension} />}
        <ActionVerbs action={action} />
        <ActionHistory action={action} />
      </Surface>
    </div>
  );
}
