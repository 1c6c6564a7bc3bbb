import { makeStyles, tokens } from '@fluentui/react-components';
import type { AttendanceView } from '../../../../src/contracts/agenda-item';
import type { MinutesView } from '../../../../src/contracts/minutes';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { Section } from '../../../components/section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: { color: tokens.colorNeutralForeground3 },
});

export function MinutesAttendance({ minutes }: { minutes: MinutesView }) {
  return (
    <>
      <Section level={2} title={tabMinutes.present}>
        <People people={minutes.present} />
      </Section>
      {minutes.absent.length > 0 && (
        <Section level={2} title={tabMinutes.absent}>
          <People people={minutes.absent} />
        </Section>
      )}
    </>
  );
}

function People({ people }: { people: readonly AttendanceView[] }) {
  const styles = useStyles();

  return (
    <ul className={styles.list}>
      {people.length === 0 && <li className={styles.note}>{tabMinutes.nobody}</li>}
      {people.map((person) => (
        <li key={person.personId}>
          {person.name}
          {person.role && !person.name.startsWith(person.role) && `, ${person.role}`}
          {(person.paragraphs || person.note) && <span className={styles.note}>, {person.paragraphs || person.note}</span>}
        </li>
      ))}
    </ul>
  );
}
