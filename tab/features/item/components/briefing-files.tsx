import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { moment } from '../../../../src/i18n/format';
import { tabBriefing } from '../../../../src/i18n/sv/tab-briefing';

type FileView = ItemView['briefingFiles'][number];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  facts: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The files that belong to the item; one that was changed after it had been sent says both what was sent and what it is now. */
export function BriefingFiles({ files }: { files: readonly FileView[] }) {
  const styles = useStyles();
  if (files.length === 0) {
    return null;
  }

  return (
    <ul className={styles.list} aria-label={tabBriefing.files}>
      {files.map((file) => (
        <li key={file.fileId}>
          {file.isRemoved ? (
            <span className={styles.name}>{file.name}</span>
          ) : (
            <Link className={styles.name} href={file.url} target="_blank" rel="noreferrer" aria-label={tabBriefing.open(file.name)}>
              {file.name}
            </Link>
          )}{' '}
          {file.isChanged && (
            <Badge appearance="outline" color="warning">
              {tabBriefing.changed}
            </Badge>
          )}
          {factsOf(file).map((fact) => (
            <span key={fact} className={styles.facts}>
              {fact}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function factsOf(file: FileView): readonly string[] {
  const { current, sent, isChanged, isRemoved, late } = file;
  if (sent && isChanged) {
    return [tabBriefing.asSent(versionText(sent)), tabBriefing.now(versionText(current))];
  }

  return [[versionText(current), ...(sent ? [tabBriefing.sent] : []), ...(late ? [tabBriefing.late] : []), ...(isRemoved ? [tabBriefing.removed] : [])].join(', ')];
}

function versionText({ version, modifiedAt, modifiedBy }: FileView['current']): string {
  return `${tabBriefing.version(version)}, ${tabBriefing.by(moment(modifiedAt), modifiedBy)}`;
}
