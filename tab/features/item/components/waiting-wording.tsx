import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { Section } from '../../../components/section';
import { useChange } from '../../review/use-change';
import { answerRewording } from '../api/answer-rewording';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  text: { maxWidth: '70ch', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WaitingWordingProps {
  reviewId: string;
  item: ItemView;
  rewording: NonNullable<ItemView['rewording']>;
}

/** The new words of a decision, seen by all, until the chair has said yes or no. */
export function WaitingWording({ reviewId, item, rewording }: WaitingWordingProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();

  function answer(isAccepted: boolean): void {
    void carryOut((api) => answerRewording(api, { reviewId, itemId: item.id }, isAccepted));
  }

  return (
    <Section title={tabOutcomes.waitingWords} hint={tabOutcomes.wordsBy(rewording.by)}>
      <ul className={styles.list}>
        {rewording.texts.map((text, index) => (
          <li key={index} className={styles.text}>
            {tabOutcomes.that(text)}
          </li>
        ))}
      </ul>
      {item.may.includes('accept-wording') && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isBusy} onClick={() => answer(true)}>
            {tabOutcomes.acceptWording}
          </Button>
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => answer(false)}>
            {tabOutcomes.keepOld}
          </Button>
        </div>
      )}
    </Section>
  );
}
