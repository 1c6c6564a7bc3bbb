import { Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabBriefing } from '../../../../src/i18n/sv/tab-briefing';
import { Disclosure } from '../../../components/disclosure';
import { Surface } from '../../../components/surface';
import { tieFile } from '../../item/api/tie-file';
import { useChange } from '../use-change';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  how: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
});

/** Where underlag is dropped, and the files that somebody has to say a punkt for; for who prepares the meeting. */
export function BriefingFolder({ review }: { review: ReviewView }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const folder = review.briefingFolder;
  if (!folder || !review.items.some(({ may }) => may.includes('write'))) {
    return null;
  }

  return (
    <Surface>
      <Disclosure title={tabBriefing.title} hint={tabBriefing.hint(folder.untied.length)} isOpen={folder.untied.length > 0}>
        <div className={styles.body}>
          <p className={styles.how}>{tabBriefing.how}</p>
          <Link href={folder.url} target="_blank" rel="noreferrer">
            {tabBriefing.openFolder}
          </Link>
          {folder.untied.length > 0 && (
            <ul className={styles.list} aria-label={tabBriefing.untied}>
              {folder.untied.map((file) => (
                <li key={file.fileId}>
                  <Link className={styles.name} href={file.url} target="_blank" rel="noreferrer" aria-label={tabBriefing.open(file.name)}>
                    {file.name}
                  </Link>
                  <Select size="small" value="" disabled={isBusy} aria-label={tabBriefing.tieTo(file.name)} onChange={(_event, { value }) => void carryOut((api) => tieFile(api, review.id, file.fileId, value))}>
                    <option value="" disabled>
                      {tabBriefing.choose}
                    </option>
                    {review.items.map((item, index) => (
                      <option key={item.id} value={item.id}>
                        {`${item.number ?? index + 1} ${item.title}`}
                      </option>
                    ))}
                  </Select>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Disclosure>
    </Surface>
  );
}
