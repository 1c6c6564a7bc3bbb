import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { FieldConflict } from '../../writing/components/field-conflict';
import { FieldStatus } from '../../writing/components/field-status';
import { itemFields } from '../../writing/item-fields';
import { useField } from '../../writing/use-field';
import type { Figure } from '../item-parts';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  cell: { display: 'flex', flexDirection: 'column', flexBasis: '11ch', flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, '& input': { minWidth: 0 } },
  wide: { flexBasis: '20ch', flexGrow: 3 },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const columns = [
  { part: 'label', name: tabItem.figureLabel, isWide: true },
  { part: 'value', name: tabItem.figureValue, isWide: false },
  { part: 'previous', name: tabItem.figurePrevious, isWide: false },
  { part: 'source', name: tabItem.figureSource, isWide: false },
  { part: 'period', name: tabItem.figurePeriod, isWide: false },
] as const;

const emptyFigure: Figure = { label: '', value: '', previous: null, source: '', period: '' };

export function FiguresEditor({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const field = useField(reviewId, item, itemFields.figures);

  function write(index: number, part: Partial<Figure>): void {
    field.write(field.value.map((figure, position) => (position === index ? { ...figure, ...part } : figure)));
  }

  return (
    <>
      {field.value.map((figure, index) => (
        <div key={index} className={rows.row} onBlur={field.leave}>
          {columns.map(({ part, name, isWide }) => (
            <label key={part} className={`${styles.cell} ${isWide ? styles.wide : ''}`}>
              {name}
              <Input value={figure[part] ?? ''} onChange={(_event, data) => write(index, { [part]: part === 'previous' && data.value === '' ? null : data.value })} />
            </label>
          ))}
          <Button appearance="subtle" icon={<DeleteRegular />} aria-label={tabItem.removeFigure(figure.label)} onClick={() => field.write(field.value.filter((_one, position) => position !== index))} />
        </div>
      ))}
      <div className={styles.foot}>
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => field.write([...field.value, { ...emptyFigure, source: item.sources[0] ?? '' }])}>
          {tabItem.addFigure}
        </Button>
        <FieldStatus state={field.state} message={field.message} />
      </div>
      <FieldConflict field={field} describe={(value) => value.map((figure) => `${figure.label} ${figure.value}`).join('\n')} />
    </>
  );
}
