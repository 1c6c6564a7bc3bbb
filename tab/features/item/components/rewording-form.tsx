import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabDecision } from '../../../../src/i18n/sv/tab-decision';
import { tabFrame } from '../../../../src/i18n/sv/tab-frame';
import { tabOutcomes } from '../../../../src/i18n/sv/tab-outcomes';
import { Section } from '../../../components/section';
import { useChange } from '../../review/use-change';
import { rewordDecision } from '../api/reword-decision';
import type { ItemPlace } from '../item-place';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  box: { width: '100%', '& textarea': { fieldSizing: 'content', minHeight: '3.4em', maxHeight: '40vh' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RewordingFormProps {
  place: ItemPlace;
  texts: readonly string[];
  onEnd: () => void;
}

/** One field for each att-sats of a decision that is made. */
export function RewordingForm({ place, texts, onEnd }: RewordingFormProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const [words, setWords] = useState(texts);
  const isReady = words.every((text) => text.trim() !== '') && words.some((text, index) => text.trim() !== texts[index]);

  async function send(): Promise<void> {
    if (await carryOut((api) => rewordDecision(api, place, words.map((text) => text.trim())))) {
      onEnd();
    }
  }

  return (
    <Section title={tabOutcomes.reword}>
      <p className={styles.text}>{tabOutcomes.rewordText}</p>
      {words.map((text, index) => (
        <Textarea key={index} className={styles.box} aria-label={tabDecision.clause(index + 1)} value={text} onChange={(_event, { value }) => setWords(words.map((one, position) => (position === index ? value : one)))} />
      ))}
      <div className={styles.buttons}>
        <Button disabled={!isReady || isBusy} onClick={() => void send()}>
          {tabOutcomes.sendWording}
        </Button>
        <Button appearance="subtle" onClick={onEnd}>
          {tabFrame.cancel}
        </Button>
      </div>
    </Section>
  );
}
