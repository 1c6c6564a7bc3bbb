import { makeStyles, tokens } from '@fluentui/react-components';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { ChangedMark } from '../../../components/changed-mark';
import { DecisionWords } from '../../../components/decision-words';
import type { MinutesItem } from '../minutes-item';
import { MinutesBasis } from './minutes-basis';
import { MinutesList } from './minutes-list';
import { MinutesText } from './minutes-text';

const useStyles = makeStyles({
  paragraph: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  presenter: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  decision: { margin: 0, paddingLeft: tokens.spacingHorizontalL, borderLeft: `3px solid ${tokens.colorNeutralForeground1}` },
  decisionTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold, textTransform: 'uppercase', letterSpacing: '0.06em' },
  decisionText: { margin: 0, whiteSpace: 'pre-line', fontWeight: tokens.fontWeightSemibold },
});

/** One § with what it was judged from and, set apart by its style, the decision. */
export function MinutesParagraph({ item }: { item: MinutesItem }) {
  const styles = useStyles();
  const marks = [item.carriedFrom ?? '', item.confidential ? tabMinutes.confidential : '', item.immediateApproval ? tabMinutes.immediateApproval : ''].filter(Boolean);
  const number = tabMinutes.paragraph(item.paragraph, item.number);

  return (
    <ChangedMark value={item}>
      <section className={styles.paragraph} aria-labelledby={`paragraph-${item.id}`}>
        <h2 id={`paragraph-${item.id}`} className={styles.title}>
          {number && `${number} `}
          {item.title}
        </h2>
        {marks.length > 0 && <p className={styles.presenter}>{marks.join(' · ')}</p>}
        {item.presenter && <p className={styles.presenter}>{tabMinutes.presenter(item.presenter)}</p>}
        <MinutesText title={tabMinutes.background} text={item.background} />
        <MinutesList level={3} title={tabMinutes.material} lines={item.briefingMaterial.map(materialLine)} />
        <MinutesBasis item={item} />
        <MinutesText title={tabMinutes.conclusion} text={item.conclusion} />
        {!item.decision && <MinutesText title={tabMinutes.proposal} text={item.proposal} />}
        {item.struck !== null && <MinutesText title={tabMinutes.struck} text={item.struck} />}
        <MinutesList level={3} title={tabMinutes.earlierDecisions} lines={item.earlierDecisions} />
        {item.decision && (
          <div className={styles.decision}>
            <h3 className={styles.decisionTitle}>{tabMinutes.decision}</h3>
            <p className={styles.decisionText}>
              <DecisionWords text={item.decision} />
            </p>
            {item.decidedAs && <p className={styles.presenter}>{item.decidedAs}</p>}
          </div>
        )}
        <MinutesList level={3} title={tabMinutes.statements} lines={item.statements} />
        <MinutesList level={3} title={tabMinutes.answers} lines={item.answers} />
      </section>
    </ChangedMark>
  );
}

function materialLine({ name, version, registryNumber, late, attachment }: MinutesItem['briefingMaterial'][number]): string {
  const about = [registryNumber ? tabItem.materialRegistered(registryNumber) : '', version ? tabMinutes.materialVersion(version) : '', late ? tabMinutes.materialLate : ''].filter(Boolean).join(', ');

  return about ? `${tabMinutes.attachment(attachment, name)} (${about})` : tabMinutes.attachment(attachment, name);
}
