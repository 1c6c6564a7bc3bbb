import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { useRoles } from '../../unit/use-roles';
import type { Clause } from '../item-parts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  role: { flexGrow: 1, flexBasis: '14ch', '& select': { minWidth: 0 } },
  assign: { alignSelf: 'flex-start' },
});

type Assignment = NonNullable<Clause['assignment']>;

interface AssignmentFieldsProps {
  unitId: string;
  number: number;
  assignment: Assignment | null;
  onChange: (assignment: Assignment | null) => void;
}

/** "uppdra åt [roll] … senast [datum]": who and when, or nothing. */
export function AssignmentFields({ unitId, number, assignment, onChange }: AssignmentFieldsProps) {
  const styles = useStyles();
  const roles = useRoles(unitId);
  if (!assignment) {
    return (
      <Button className={styles.assign} size="small" appearance="subtle" icon={<PersonRegular />} aria-label={`${tabDecision.assign}, ${tabDecision.clause(number)}`} onClick={() => onChange({ responsible: '', personId: null, dueDate: '' })}>
        {tabDecision.assign}
      </Button>
    );
  }
  const names = roles.map((role) => role.name);
  const options = assignment.responsible && !names.some((name) => isSameRole(name, assignment.responsible)) ? [assignment.responsible, ...names] : names;

  function choose(name: string): void {
    const role = roles.find((known) => isSameRole(known.name, name));
    onChange({ responsible: inSentence(name), personId: role?.personId ?? null, dueDate: assignment?.dueDate ?? '' });
  }

  return (
    <div className={styles.row}>
      <label className={`${styles.label} ${styles.role}`}>
        {tabDecision.assignTo}
        <Select value={options.find((name) => isSameRole(name, assignment.responsible)) ?? ''} onChange={(_event, data) => choose(data.value)}>
          <option value="" disabled>
            {tabDecision.chooseRole}
          </option>
          {options.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.label}>
        {tabDecision.due}
        <Input type="date" value={assignment.dueDate} onChange={(_event, data) => onChange({ ...assignment, dueDate: data.value })} />
      </label>
      <Button appearance="subtle" onClick={() => onChange(null)}>
        {tabDecision.withoutAssignment}
      </Button>
    </div>
  );
}

/** "Avdelningschef drift" stands as "avdelningschef drift" in the sentence; an abbreviation keeps its capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function isSameRole(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
