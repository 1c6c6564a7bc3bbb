import { makeStyles, tokens } from '@fluentui/react-components';
import type { MinutesView } from '../../../../src/contracts/minutes';
import { clock, longDay } from '../../../../src/i18n/format';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';

const useStyles = makeStyles({
  table: { margin: `${tokens.spacingVerticalM} 0 0`, display: 'grid', gridTemplateColumns: 'minmax(7ch, max-content) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** The header table: what, when, where, who leads. */
export function MinutesFacts({ minutes }: { minutes: MinutesView }) {
  const styles = useStyles();

  return (
    <dl className={styles.table}>
      {factsOf(minutes).map(([name, value]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name}:`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

function factsOf(minutes: MinutesView): readonly (readonly [string, string])[] {
  const { facts } = tabMinutes;
  const adjusters = minutes.adjusters.map((adjuster) => adjuster.name || adjuster.role).join(', ');
  const all = [
    [facts.unit, minutes.unit],
    [facts.date, minutes.date ? `${longDay(minutes.date)} ${minutes.date.slice(0, 4)}` : ''],
    [facts.time, clock(minutes.time)],
    [facts.place, minutes.place],
    [facts.chair, minutes.chair],
    [facts.secretary, minutes.secretary],
    [facts.adjusters, adjusters],
    [facts.registryNumber, [minutes.caseNumber, minutes.registryNumber].filter(Boolean).join(', ')],
  ] as const;

  return all.filter(([, value]) => value !== '');
}
