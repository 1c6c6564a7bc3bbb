import { makeStyles, tokens } from '@fluentui/react-components';
import { tabLibrary } from '../../../src/i18n/sv/tab-library';
import { EmptyState } from '../../components/empty-state';
import { Loading } from '../../components/loading';
import { ActionList } from '../../features/action-list/action-list';
import { Library } from '../../features/library/library';
import { Templates } from '../../features/template/templates';
import { useChosenUnit } from '../../features/unit/chosen-unit';
import { useMe } from '../../features/unit/use-me';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px', marginInline: 'auto', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The unit's place in SharePoint, for the one who plans its reviews. */
export function SharePointPage() {
  const styles = useStyles();
  const { data } = useMe();
  const unit = useChosenUnit(data);
  if (!data) {
    return <Loading />;
  }
  if (!unit?.mayPlan) {
    return <EmptyState title={tabLibrary.notYours.title} text={tabLibrary.notYours.text} />;
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{tabLibrary.page}</h1>
      <p className={styles.quiet}>{tabLibrary.pageText(unit.name)}</p>
      <Library key={unit.id} unitId={unit.id} />
      <Templates key={`templates ${unit.id}`} unitId={unit.id} />
      <ActionList key={`list ${unit.id}`} unit={unit} />
    </div>
  );
}
