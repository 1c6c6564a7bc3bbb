import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { room } from '../../../src/i18n/sv/room';
import type { Step } from './steps';

const useStyles = makeStyles({
  guide: { padding: tokens.spacingHorizontalM, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground2, boxSizing: 'border-box', height: '100%' },
  heading: { display: 'block', marginBottom: tokens.spacingVerticalM },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', rowGap: tokens.spacingVerticalL },
  step: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The way through a review for somebody who sees the product for the first time. */
export function Guide(props: { readonly steps: readonly Step[]; readonly person: string; readonly onBe: (person: string) => void }) {
  const styles = useStyles();

  return (
    <section className={styles.guide} aria-labelledby="guide-heading">
      <Text as="h2" id="guide-heading" size={400} weight="semibold" className={styles.heading}>
        {room.guide.open}
      </Text>
      <ol className={styles.steps}>
        {props.steps.map((step) => (
          <li key={step.title}>
            <div className={styles.step}>
              <Text weight="semibold">{step.title}</Text>
              <Text size={200}>{step.text}</Text>
              <Switch step={step} {...props} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Switch({ step, person, onBe }: { readonly step: Step; readonly person: string; readonly onBe: (person: string) => void }) {
  const styles = useStyles();
  const next = step.person;
  if (next === null) {
    return null;
  }

  return next.id === person ? (
    <Text size={200} className={styles.quiet}>
      {room.guide.you}
    </Text>
  ) : (
    <Button size="small" onClick={() => onBe(next.id)}>
      {room.guide.be(next.name.split(',')[0]?.toLowerCase() ?? next.name)}
    </Button>
  );
}
