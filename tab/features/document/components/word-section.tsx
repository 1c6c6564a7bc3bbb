import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { WordSectionView } from '../../../../src/contracts/word-edit';
import { tabWordEdits } from '../../../../src/i18n/sv/tab-word-edits';
import { useChange } from '../../review/use-change';
import { settleWordEdit } from '../api/settle-word-edit';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  field: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  removed: { textDecorationLine: 'line-through', color: tokens.colorPaletteRedForeground1 },
  added: { textDecorationLine: 'underline', textDecorationThickness: '2px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteGreenForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface WordSectionProps {
  section: WordSectionView;
  file: { reviewId: string; documentId: string; fileId: string };
  mayChoose: boolean;
}

/** One § that differs: what the record says and what the file says, word by word, and the two choices. */
export function WordSection({ section, file, mayChoose }: WordSectionProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const { id, heading, mark, version, note, canTake, changes } = section;
  const settle = (choice: 'take' | 'keep') => void carryOut((api) => settleWordEdit(api, file, { fileId: file.fileId, sectionId: id, choice, mark, version }));

  return (
    <li className={styles.section}>
      <h3 className={styles.title}>{heading}</h3>
      {changes.map((change, index) => (
        <div key={`${index} ${change.field}`}>
          <p className={styles.field}>{[change.field, change.canTake ? '' : tabWordEdits.onlyInFile].filter(Boolean).join(' · ')}</p>
          <p className={styles.text}>
            <Pieces change={change} />
          </p>
        </div>
      ))}
      {note && <p className={styles.note}>{note}</p>}
      {mayChoose && (
        <div className={styles.buttons}>
          {canTake && (
            <Button size="small" disabledFocusable={isBusy} aria-label={tabWordEdits.takeNamed(heading)} onClick={() => settle('take')}>
              {tabWordEdits.take}
            </Button>
          )}
          <Button size="small" appearance={canTake ? 'subtle' : 'secondary'} disabledFocusable={isBusy} aria-label={tabWordEdits.keepNamed(heading)} onClick={() => settle('keep')}>
            {tabWordEdits.keep}
          </Button>
        </div>
      )}
    </li>
  );
}

function Pieces({ change }: { change: WordSectionView['changes'][number] }) {
  const styles = useStyles();

  return change.pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'same') {
      return <span key={key}>{text}</span>;
    }
    const Mark = kind === 'record' ? 'del' : 'ins';
    const words = text.trimEnd();

    return (
      <Fragment key={key}>
        <Mark className={kind === 'record' ? styles.removed : styles.added}>
          <span className={styles.spoken}>{kind === 'record' ? tabWordEdits.removed : tabWordEdits.added} </span>
          {words}
        </Mark>
        {text.slice(words.length)}
      </Fragment>
    );
  });
}
