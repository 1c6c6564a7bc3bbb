import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabMeeting } from '../../../../src/i18n/sv/tab-meeting';
import { FieldStatus } from '../../writing/components/field-status';
import type { ItemField } from '../../writing/item-field';
import { itemFields } from '../../writing/item-fields';
import { useField } from '../../writing/use-field';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  minutes: { gridTemplateColumns: 'max-content 9ch', columnGap: tokens.spacingHorizontalS, '& input': { minWidth: 0 } },
});

/** How the item is handled, in one quiet row: its minutes, sekretess, omedelbar justering. */
export function ItemFlags({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const minutes = useField(reviewId, item, itemFields.plannedMinutes);

  return (
    <div className={styles.row} role="group" aria-label={tabMeeting.flags}>
      <Field className={styles.minutes} orientation="horizontal" size="small" label={tabMeeting.plannedMinutes}>
        <Input size="small" type="number" min={1} max={480} value={minutes.value === null ? '' : String(minutes.value)} onChange={(_event, { value }) => minutes.write(value === '' ? null : Number(value))} onBlur={minutes.leave} />
      </Field>
      <Flag reviewId={reviewId} item={item} field={itemFields.confidential} label={tabMeeting.confidential} />
      <Flag reviewId={reviewId} item={item} field={itemFields.immediateApproval} label={tabMeeting.immediateApproval} />
      <FieldStatus state={minutes.state} message={minutes.message} />
    </div>
  );
}

function Flag({ reviewId, item, field, label }: { reviewId: string; item: ItemView; field: ItemField<boolean>; label: string }) {
  const flag = useField(reviewId, item, field);

  return <Checkbox label={label} checked={flag.value} onChange={(_event, { checked }) => flag.write(checked === true)} onBlur={flag.leave} />;
}
