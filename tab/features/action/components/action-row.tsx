import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedActionView } from '../../../../src/contracts/action';
import { action as words } from '../../../../src/i18n/sv/action';
import { PlaceLink } from '../../../router/place-link';
import { stateWords } from '../state-words';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { overflowWrap: 'anywhere' },
});

/** What, who, when and how it stands; of a confidential one only the number. */
export function ActionRow({ action }: { action: ListedActionView }) {
  const styles = useStyles();
  const { number, dueDate, originalDueDate } = action;
  const facts = action.confidential ? [] : [action.responsible, `${words.dueBy} ${words.due(dueDate, originalDueDate)}`, stateWords(action), action.unit.name];

  return (
    <li className={styles.row}>
      <PlaceLink place={{ page: 'actions', number }}>{action.text ? `${words.number(number)} · ${action.text}` : words.number(number)}</PlaceLink>
      <div className={styles.facts}>{facts.join(' · ')}</div>
    </li>
  );
}
