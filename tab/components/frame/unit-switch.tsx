import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { tabFrame } from '../../../src/i18n/sv/tab-frame';
import { chooseUnit, useChosenUnit } from '../../features/unit/chosen-unit';
import { useMe } from '../../features/unit/use-me';
import { goTo } from '../../router/use-place';

const useStyles = makeStyles({
  unit: { minHeight: '44px', display: 'flex', alignItems: 'center', minWidth: 0 },
  select: { maxWidth: 'min(320px, 80vw)', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, '& select': { fontWeight: tokens.fontWeightSemibold } },
});

/** The unit that the person looks at; a switch only for those who have several. */
export function UnitSwitch() {
  const styles = useStyles();
  const me = useMe().data;
  const unit = useChosenUnit(me);

  function switchTo(unitId: string): void {
    chooseUnit(unitId);
    goTo({ page: 'start' });
  }

  if (!me || !unit) {
    return <div className={styles.unit}>{tabFrame.product}</div>;
  }
  if (me.units.length === 1) {
    return (
      <div className={styles.unit}>
        <Text weight="semibold">{unit.name}</Text>
      </div>
    );
  }

  return (
    <div className={styles.unit}>
      <Select appearance="filled-lighter" className={styles.select} aria-label={tabFrame.unit} value={unit.id} onChange={(_event, data) => switchTo(data.value)}>
        {me.units.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
