import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { Section } from '../../../components/section';
import type { BriefingMaterialView } from '../item-parts';
import { BriefingFiles } from './briefing-files';
import { MaterialEditor } from './material-editor';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The underlag of the item, as it was sent out. */
export function Material({ reviewId, item }: { reviewId: string; item: ItemView }) {
  const styles = useStyles();
  const mayWrite = item.may.includes('write');
  if (item.briefingMaterial.length + item.briefingFiles.length === 0 && !mayWrite) {
    return null;
  }

  return (
    <Section title={tabItem.material}>
      <BriefingFiles files={item.briefingFiles} />
      {mayWrite ? (
        <MaterialEditor reviewId={reviewId} item={item} />
      ) : (
        <ul className={styles.list}>
          {item.briefingMaterial.map((one) => (
            <li key={one.name}>
              {one.url ? (
                <Link href={one.url} target="_blank" rel="noreferrer">
                  {one.name}
                </Link>
              ) : (
                one.name
              )}
              <span className={styles.facts}> {factsOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function factsOf(one: BriefingMaterialView): string {
  return [...(one.registryNumber ? [tabItem.materialRegistered(one.registryNumber)] : []), ...(one.version ? [tabItem.materialSent(one.version)] : []), ...(one.late ? [tabItem.materialLate] : [])].join(', ');
}
