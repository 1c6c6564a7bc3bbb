import { makeStyles } from '@fluentui/react-components';
import { Section } from '../../../components/section';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap' } });

/** A titled text; nothing where there is none. */
export function MinutesText({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  if (!text) {
    return null;
  }

  return (
    <Section title={title}>
      <p className={styles.text}>{text}</p>
    </Section>
  );
}
