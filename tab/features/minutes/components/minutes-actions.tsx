import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionView } from '../../../../src/contracts/agenda-item';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { ActionLine } from '../../../components/action-line';
import { Section } from '../../../components/section';
import { useIsNarrow } from '../../../components/use-is-narrow';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { textAlign: 'left', verticalAlign: 'top', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground3 },
  fixed: { whiteSpace: 'nowrap' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The actions that the decisions made: a table where there is room, else a list. */
export function MinutesActions({ actions }: { actions: readonly ActionView[] }) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  if (actions.length === 0) {
    return null;
  }
  const { actionColumns: columns } = tabMinutes;

  return (
    <Section level={2} title={tabMinutes.actions}>
      {isNarrow ? (
        <ul className={styles.list}>
          {actions.map((action) => (
            <ActionLine key={action.number} action={action} />
          ))}
        </ul>
      ) : (
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>
              {[columns.number, columns.text, columns.responsible, columns.due, columns.paragraph].map((name) => (
                <th key={name} scope="col" className={styles.cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <tr key={action.number}>
                <td className={styles.cell}>{action.number}</td>
                <td className={styles.cell}>{action.text}</td>
                <td className={styles.cell}>{action.responsible}</td>
                <td className={`${styles.cell} ${styles.fixed}`}>{action.dueDate}</td>
                <td className={styles.cell}>{action.paragraph}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
