import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ActionView } from '../../src/contracts/agenda-item';
import { actionStateText } from '../../src/i18n/sv/states';
import { tabItem } from '../../src/i18n/sv/tab-item';
import { PlaceLink } from '../router/place-link';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  overdue: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** An action has the same face everywhere: what, number, who, when, and whether it is late. */
export function ActionLine({ action }: { action: ActionView }) {
  const styles = useStyles();

  return (
    <li>
      {action.text}
      <div className={styles.facts}>
        <PlaceLink place={{ page: 'actions', number: action.number }}>{tabItem.action(action.number)}</PlaceLink>
        <span>{action.responsible}</span>
        <span>
          {tabItem.done} {action.originalDueDate === action.dueDate ? '' : `${action.originalDueDate} → `}
          {action.dueDate}
        </span>
        {action.state !== 'open' && <span>{actionStateText[action.state]}</span>}
        {action.overdue && (
          <span className={styles.overdue}>
            <WarningRegular aria-hidden />
            {tabItem.overdue}
          </span>
        )}
      </div>
    </li>
  );
}
