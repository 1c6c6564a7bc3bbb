import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../../components/section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** A titled list of sentences; nothing where there is none. */
export function MinutesList({ title, level, lines }: { title: string; level: 2 | 3; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) {
    return null;
  }

  return (
    <Section level={level} title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
