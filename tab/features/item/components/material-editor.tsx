import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { FieldConflict } from '../../writing/components/field-conflict';
import { FieldStatus } from '../../writing/components/field-status';
import { itemFields, type Material } from '../../writing/item-fields';
import { useField } from '../../writing/use-field';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  name: { flexGrow: 2, flexBasis: '20ch', minWidth: 0, '& input': { minWidth: 0 } },
  url: { flexGrow: 3, flexBasis: '22ch', minWidth: 0, '& input': { minWidth: 0 } },
  registry: { flexGrow: 1, flexBasis: '12ch', minWidth: 0, '& input': { minWidth: 0 } },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export function MaterialEditor({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const field = useField(reviewId, item, itemFields.material);

  function write(index: number, part: Partial<Material>): void {
    field.write(field.value.map((one, position) => (position === index ? { ...one, ...part } : one)));
  }

  return (
    <>
      {field.value.map((one, index) => (
        <div key={index} className={rows.row} onBlur={field.leave}>
          <Input className={styles.name} value={one.name} placeholder={tabItem.materialName} aria-label={tabItem.materialName} onChange={(_event, data) => write(index, { name: data.value })} />
          <Input className={styles.url} type="url" value={one.url ?? ''} placeholder={tabItem.materialUrl} aria-label={tabItem.materialUrl} onChange={(_event, data) => write(index, { url: data.value || null })} />
          <Input className={styles.registry} value={one.registryNumber ?? ''} placeholder={tabItem.materialRegistry} aria-label={tabItem.materialRegistry} onChange={(_event, data) => write(index, { registryNumber: data.value || null })} />
          {one.url && <Button as="a" href={one.url} target="_blank" rel="noreferrer" appearance="subtle" icon={<OpenRegular />} aria-label={tabItem.openMaterial(one.name)} />}
          <Button appearance="subtle" icon={<DeleteRegular />} aria-label={tabItem.removeMaterial(one.name)} onClick={() => field.write(field.value.filter((_one, position) => position !== index))} />
        </div>
      ))}
      <div className={styles.foot}>
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => field.write([...field.value, { name: '', url: null, version: null, registryNumber: null }])}>
          {tabItem.addMaterial}
        </Button>
        <FieldStatus state={field.state} message={field.message} />
      </div>
      <FieldConflict field={field} describe={(value) => value.map((one) => one.name).join('\n')} />
    </>
  );
}
