import { makeStyles, tokens } from '@fluentui/react-components';
import { tabMinutes } from '../../../../src/i18n/sv/tab-minutes';
import { ActionLine } from '../../../components/action-line';
import { Section } from '../../../components/section';
import type { MinutesItem } from '../minutes-item';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  question: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Replies, figures, earlier actions and judgements of a §, each only where there is something. */
export function MinutesBasis({ item }: { item: MinutesItem }) {
  const styles = useStyles();

  return (
    <>
      {item.earlier.length > 0 && (
        <Section title={tabMinutes.earlier}>
          <ul className={styles.list}>
            {item.earlier.map((group) => (
              <li key={group.source}>
                {group.source} <span className={styles.quiet}>{[group.status, group.comment].filter(Boolean).join(', ')}</span>
                <ul className={styles.list}>
                  {group.actions.map((action) => (
                    <ActionLine key={action.number} action={action} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {item.replies.length > 0 && (
        <Section title={tabMinutes.replies}>
          <ul className={styles.list}>
            {item.replies.map((reply) => (
              <li key={reply.question}>
                <p className={styles.question}>{reply.question}</p>
                <p className={styles.text}>{reply.reply}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {item.figures.length > 0 && (
        <Section title={tabMinutes.figures}>
          <ul className={styles.list}>
            {item.figures.map((figure) => (
              <li key={figure.label}>
                {figure.label} <strong>{figure.value}</strong> <span className={styles.quiet}>{figureDetails(figure)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {item.judgements.length > 0 && (
        <Section title={tabMinutes.judgements}>
          <ul className={styles.list}>
            {item.judgements.map((judgement) => (
              <li key={judgement.text}>
                {judgement.text}: <strong>{judgement.verdict}</strong>
                {judgement.reason && <p className={styles.text}>{judgement.reason}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function figureDetails({ previous, source, period }: MinutesItem['figures'][number]): string {
  const details = [previous ? tabMinutes.figureBefore(previous) : '', source ? tabMinutes.figureFrom(source) : '', period ? tabMinutes.figurePeriod(period) : ''];

  return details.filter(Boolean).join(', ');
}
