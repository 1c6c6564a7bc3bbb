import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** Source systems and governing documents that the routine names at the item (U-89, U-90). */
export function ItemSources({ item }: { item: ItemView }) {
  const styles = useStyles();
  const rows = [
    { name: tabItem.sources, values: item.sources },
    { name: tabItem.references, values: item.references },
  ].filter((row) => row.values.length > 0);
  if (rows.length === 0) {
    return null;
  }

  return (
    <dl className={styles.list}>
      {rows.map((row) => [
        <dt key={row.name}>{row.name}</dt>,
        <dd key={`${row.name}:`} className={styles.value}>
          {row.values.join(', ')}
        </dd>,
      ])}
    </dl>
  );
}
