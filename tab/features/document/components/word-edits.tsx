import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { ReviewView } from '../../../../src/contracts/review';
import type { WordEditsView } from '../../../../src/contracts/word-edit';
import { tabWordEdits } from '../../../../src/i18n/sv/tab-word-edits';
import { LoadFault } from '../../../components/load-fault';
import { Loading } from '../../../components/loading';
import { Surface } from '../../../components/surface';
import { useWordEdits } from '../use-word-edits';
import { WordSection } from './word-section';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  edit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorPaletteMarigoldForeground2, flexShrink: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What somebody has changed in the minutes' file in Word, § by §, with the choice for whoever keeps the minutes. */
export function WordEdits({ review, documentId }: { review: ReviewView; documentId: string }) {
  const styles = useStyles();
  const found = useWordEdits(review, documentId);
  if (!found.data) {
    return found.error ? <LoadFault error={found.error} onRetry={() => void found.refetch()} /> : <Loading />;
  }

  return (
    <Surface className={styles.sheet}>
      {found.data.edits.map((edit) => (
        <WordEdit key={edit.fileId} edit={edit} review={review} documentId={documentId} onRetry={() => void found.refetch()} />
      ))}
    </Surface>
  );
}

interface WordEditProps {
  edit: WordEditsView['edits'][number];
  review: ReviewView;
  documentId: string;
  onRetry: () => void;
}

function WordEdit({ edit, review, documentId, onRetry }: WordEditProps) {
  const styles = useStyles();
  const mayChoose = review.me.may.includes('settle-edit');
  const offered = edit.sections.filter(({ state }) => state === 'offered');
  const settled = edit.sections.filter(({ state }) => state !== 'offered');

  return (
    <section className={styles.edit} aria-label={edit.text}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <EditRegular className={styles.mark} aria-hidden fontSize={20} />
          {edit.text}
        </h2>
        <p className={styles.text}>
          {edit.fileName}{' '}
          <Link href={edit.webUrl} target="_blank" rel="noreferrer">
            {tabWordEdits.open} <OpenRegular aria-hidden />
          </Link>
        </p>
        {offered.length > 0 && <p className={styles.text}>{mayChoose ? tabWordEdits.explains : tabWordEdits.reads}</p>}
        {offered.length > 0 && <p className={styles.text}>{tabWordEdits.legend}</p>}
        {edit.message && <p className={styles.text}>{edit.message}</p>}
      </div>
      {edit.fault !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {edit.fault}
            <ul className={styles.faults}>
              {edit.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            <Button size="small" onClick={onRetry}>
              {tabWordEdits.tryAgain}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {offered.length > 0 && (
        <ul className={styles.list} aria-label={tabWordEdits.title}>
          {offered.map((section) => (
            <WordSection key={section.id} section={section} file={{ reviewId: review.id, documentId, fileId: edit.fileId }} mayChoose={mayChoose} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <ul className={styles.list} aria-label={tabWordEdits.settled}>
          {settled.map(({ id, heading, stateText }) => (
            <li key={id} className={styles.text}>
              {heading}: {stateText}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
