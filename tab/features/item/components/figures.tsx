import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Section } from '../../../components/section';
import type { Figure } from '../item-parts';
import { FiguresEditor } from './figures-editor';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Figures with their source and period, last year's beside. */
export function Figures({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const mayWrite = item.may.includes('write');
  if (item.figures.length === 0 && !mayWrite) {
    return null;
  }

  return (
    <Section title={tabItem.figures}>
      {mayWrite ? (
        <FiguresEditor reviewId={reviewId} item={item} />
      ) : (
        <ul className={styles.list}>
          {item.figures.map((figure) => (
            <li key={`${figure.label} ${figure.period}`}>
              {figure.label} <span className={styles.value}>{figure.value}</span> <span className={styles.facts}>{factsOf(figure)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function factsOf(figure: Figure): string {
  const parts = [figure.previous ? tabItem.figureBefore(figure.previous) : '', figure.source ? tabItem.figureFrom(figure.source) : '', figure.period];

  return parts.filter(Boolean).join(', ');
}
