import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReviewDocumentView, ReviewView } from '../../../../src/contracts/review';
import { moment } from '../../../../src/i18n/format';
import { tabDocuments } from '../../../../src/i18n/sv/tab-documents';
import { tabWordEdits } from '../../../../src/i18n/sv/tab-word-edits';
import { PlaceLink } from '../../../router/place-link';
import { useChange } from '../../review/use-change';
import { retryDocument } from '../api/retry-document';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  done: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  waits: { color: tokens.colorPaletteMarigoldForeground2, flexShrink: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  edited: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: 'anywhere' },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** A document of the review: where it is, or why it waits and what to do. */
export function DocumentLine({ review, document }: { review: ReviewView; document: ReviewDocumentView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const isStored = document.state === 'stored';
  const { pdf } = document;
  const mayRetry = review.me.may.includes('retry-document') && (!isStored || pdf?.state === 'waiting');

  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {isStored ? <CheckmarkCircleFilled className={styles.done} aria-hidden fontSize={16} /> : <WarningFilled className={styles.waits} aria-hidden fontSize={16} />}
        {document.name}
      </span>
      <p className={styles.text}>{isStored ? tabDocuments.stored(moment(document.at)) : (document.message ?? tabDocuments.waits)}</p>
      {document.faults.length > 0 && (
        <ul className={styles.faults}>
          {document.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {!isStored && document.webUrl && <p className={styles.text}>{tabDocuments.earlier}</p>}
      {document.webUrl && (
        <Link href={document.webUrl} target="_blank" rel="noreferrer" aria-label={tabDocuments.openNamed(document.name)}>
          {tabDocuments.open} <OpenRegular aria-hidden />
        </Link>
      )}
      {isStored && pdf && (pdf.state === 'stored' && pdf.webUrl ? <PdfLink name={document.name} webUrl={pdf.webUrl} text={pdf.text} /> : <p className={styles.text}>{pdf.text}</p>)}
      {document.edits.map(({ fileId, text }) => (
        <p key={fileId} className={styles.edited}>
          <EditRegular className={styles.waits} aria-hidden fontSize={16} />
          <span>{text}</span>
        </p>
      ))}
      {document.edits.length > 0 && document.kind !== 'minutes' && <p className={styles.text}>{tabWordEdits.other}</p>}
      {document.edits.length > 0 && document.kind === 'minutes' && <PlaceLink place={{ page: 'minutes', reviewId: review.id }}>{tabWordEdits.see}</PlaceLink>}
      {mayRetry && (
        <Button size="small" disabledFocusable={isBusy} aria-label={tabDocuments.retryNamed(document.name)} onClick={() => void carryOut((api) => retryDocument(api, review.id, document.id))}>
          {tabDocuments.retry}
        </Button>
      )}
    </li>
  );
}

/** The PDF by its true label. */
function PdfLink({ name, webUrl, text }: { name: string; webUrl: string; text: string }) {
  return (
    <Link href={webUrl} target="_blank" rel="noreferrer" aria-label={tabDocuments.pdfNamed(text, name)}>
      {text} <OpenRegular aria-hidden />
    </Link>
  );
}
