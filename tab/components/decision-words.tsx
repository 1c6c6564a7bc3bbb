import { makeStyles } from '@fluentui/react-components';
import { WholeDates } from './whole-dates';

const useStyles = makeStyles({
  clause: { display: 'block', paddingLeft: '1.2em', '::before': { content: '"–"', float: 'left', marginLeft: '-1.2em' } },
});

/** A proposal or decision as it stands in the minutes: each att-sats on a line of its own, set in with a dash. */
export function DecisionWords({ text }: { text: string }) {
  const styles = useStyles();
  const [lead = '', ...clauses] = text.split('\n');

  return (
    <>
      <WholeDates text={lead} />
      {clauses.map((clause, index) => (
        <span key={index} className={styles.clause}>
          <WholeDates text={clause} />
        </span>
      ))}
    </>
  );
}
