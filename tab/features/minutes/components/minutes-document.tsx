import { makeStyles, tokens } from '@fluentui/react-components';
import type { MinutesView } from '../../../../src/contracts/minutes';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { Section } from '../../../components/section';
import { Surface } from '../../../components/surface';
import { MinutesActions } from './minutes-actions';
import { MinutesAttendance } from './minutes-attendance';
import { MinutesFacts } from './minutes-facts';
import { MinutesList } from './minutes-list';
import { MinutesParagraph } from './minutes-paragraph';

const useStyles = makeStyles({
  paper: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, padding: `${tokens.spacingVerticalXXXL} clamp(12px, 6vw, 72px)` },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.02em' },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  fingerprint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** The minutes as the document will read: one sheet, top to bottom. */
export function MinutesDocument({ minutes }: { minutes: MinutesView }) {
  const styles = useStyles();

  return (
    <Surface className={styles.paper}>
      <header className={styles.head}>
        <p className={styles.status}>{minutes.status}</p>
        <p className={styles.label}>{[minutes.organisation, minutes.label].join(' · ')}</p>
        <h1 className={styles.title}>{minutes.title}</h1>
        <MinutesFacts minutes={minutes} />
      </header>
      <MinutesAttendance minutes={minutes} />
      <MinutesList level={2} title={tabMinutes.remarks} lines={minutes.remarks} />
      {minutes.items.length === 0 && <p className={styles.text}>{tabMinutes.empty.text}</p>}
      {minutes.items.map((item) => (
        <MinutesParagraph key={item.id} item={item} />
      ))}
      <MinutesActions actions={minutes.actions} />
      {minutes.nextMeeting && (
        <Section level={2} title={tabMinutes.nextMeeting}>
          <p className={styles.text}>{minutes.nextMeeting}</p>
        </Section>
      )}
      <MinutesList level={2} title={tabMinutes.attachments} lines={minutes.attachments.map(attachmentLine)} />
      {minutes.fingerprint && (
        <p className={styles.fingerprint}>
          {tabMinutes.fingerprint} {minutes.fingerprint}
        </p>
      )}
    </Surface>
  );
}

function attachmentLine({ number, name, version }: MinutesView['attachments'][number]): string {
  return [tabMinutes.attachment(number, name), version ? tabMinutes.materialVersion(version) : ''].filter(Boolean).join(', ');
}
