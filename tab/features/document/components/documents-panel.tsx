import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDocuments } from '../../../../src/i18n/sv/tab-documents';
import { Disclosure } from '../../../components/disclosure';
import { Surface } from '../../../components/surface';
import { useChange } from '../../review/use-change';
import { makePresentation } from '../api/make-presentation';
import { DocumentLine } from './document-line';
import { ExtractDialog } from './extract-dialog';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** What has been written from the record and where it is, for whoever sees to the documents. */
export function DocumentsPanel({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const { carryOut, isBusy } = useChange();
  const { documents } = review;
  const mayExtract = review.me.may.includes('make-extract');
  const mayPresent = review.me.may.includes('make-presentation');
  if (!mayExtract && !mayPresent && !review.me.may.includes('retry-document')) {
    return null;
  }
  const waiting = documents.filter(({ state }) => state === 'waiting').length;

  return (
    <Surface>
      <Disclosure title={tabDocuments.title} hint={documents.length === 0 ? undefined : tabDocuments.hint(waiting, documents.length)} isOpen={waiting > 0 || mayExtract}>
        {documents.length === 0 ? (
          <p className={styles.none}>{tabDocuments.none}</p>
        ) : (
          <ul className={styles.list} aria-label={tabDocuments.title}>
            {documents.map((document) => (
              <DocumentLine key={document.id} review={review} document={document} />
            ))}
          </ul>
        )}
        {mayPresent && (
          <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={() => void carryOut((api) => makePresentation(api, review.id))}>
            {documents.some(({ kind }) => kind === 'presentation') ? tabDocuments.remakePresentation : tabDocuments.makePresentation}
          </Button>
        )}
        {mayExtract && (
          <Button className={styles.button} size="small" onClick={() => setAsking(true)}>
            {tabDocuments.makeExtract}
          </Button>
        )}
      </Disclosure>
      {isAsking && <ExtractDialog review={review} onEnd={() => setAsking(false)} />}
    </Surface>
  );
}
