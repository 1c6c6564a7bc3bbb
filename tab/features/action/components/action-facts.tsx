import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionDetailView } from '../../../../src/contracts/action';
import { action as words } from '../../../../src/i18n/sv/action';
import { tabAction } from '../../../../src/i18n/sv/tab-action';
import { PlaceLink } from '../../../router/place-link';
import { stateWords } from '../state-words';

const useStyles = makeStyles({
  table: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(7ch, max-content) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Who, when with the first day, how it stands, and where it was decided. */
export function ActionFacts({ action }: { action: ActionDetailView }) {
  const styles = useStyles();
  const { facts } = tabAction;
  const { source } = action;
  const rows = [
    [facts.responsible, action.person ? `${action.responsible} (${action.person})` : action.responsible],
    [facts.due, words.due(action.dueDate, action.originalDueDate)],
    [facts.state, stateWords(action)],
    [facts.unit, action.unit.name],
  ] as const;

  return (
    <dl className={styles.table}>
      {rows.filter(([, value]) => value !== '').map(([name, value]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name}:`} className={styles.value}>
          {value}
        </dd>,
      ])}
      <dt className={styles.name}>{facts.decided}</dt>
      <dd className={styles.value}>
        <PlaceLink place={{ page: 'minutes', reviewId: source.reviewId }}>{source.title}</PlaceLink>
        {source.paragraph !== null && `, ${tabAction.paragraph(source.paragraph)}`}
      </dd>
    </dl>
  );
}
