import { Checkbox, Field, Label, makeStyles, Radio, RadioGroup, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabDocuments } from '../../../../src/i18n/sv/tab-documents';
import { DialogForm } from '../../review/components/dialogs/dialog-form';
import { useChange } from '../../review/use-change';
import { makeExtract } from '../api/make-extract';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', maxHeight: '40vh', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

/** What the choice by paragraph is called among the areas, whose ids never are empty. */
const byParagraph = '';

/** Chooses §§ or an area. A § under sekretess can be chosen only once it has been said that such come along. */
export function ExtractDialog({ review, onEnd }: { review: ReviewView; onEnd: () => void }) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const listLabel = useId('paragraphs');
  const [area, setArea] = useState(byParagraph);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [withConfidential, setWithConfidential] = useState(false);
  const items = review.items.filter((item) => item.struck === null && !item.hidden);
  const areas = review.subjectAreas.filter(({ id }) => items.some((item) => item.subjectAreas.includes(id)));
  const itemIds = items.filter((item) => chosen.includes(item.id) && (withConfidential || !item.confidential)).map(({ id }) => id);

  async function make(): Promise<void> {
    const subjectArea = area === byParagraph ? null : area;
    if (await carryOut((api) => makeExtract(api, review.id, { itemIds: subjectArea === null ? itemIds : [], subjectArea, withConfidential }))) {
      onEnd();
    }
  }

  return (
    <DialogForm title={tabDocuments.extract.title} send={tabDocuments.extract.send} isReady={area !== byParagraph || itemIds.length > 0} isBusy={isBusy} onSend={() => void make()} onEnd={onEnd}>
      {areas.length > 0 && (
        <Field label={tabDocuments.extract.by}>
          <RadioGroup value={area} onChange={(_event, { value }) => setArea(value)}>
            <Radio value={byParagraph} label={tabDocuments.extract.byParagraph} />
            {areas.map(({ id, name }) => (
              <Radio key={id} value={id} label={tabDocuments.extract.byArea(name)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {area === byParagraph && (
        <div className={styles.group}>
          <Label id={listLabel}>{tabDocuments.extract.paragraphs}</Label>
          <div className={styles.list} role="group" aria-labelledby={listLabel}>
            {items.map((item) => (
              <Checkbox
                key={item.id}
                disabled={item.confidential && !withConfidential}
                checked={itemIds.includes(item.id)}
                label={`${tabDocuments.extract.paragraph(item.paragraph, item.title)}${item.confidential ? ` (${tabDocuments.extract.confidential})` : ''}`}
                onChange={(_event, { checked }) => setChosen((before) => (checked === true ? [...before, item.id] : before.filter((id) => id !== item.id)))}
              />
            ))}
          </div>
        </div>
      )}
      {items.some(({ confidential }) => confidential) && (
        <Field hint={tabDocuments.extract.withConfidentialHint}>
          <Checkbox checked={withConfidential} label={tabDocuments.extract.withConfidential} onChange={(_event, { checked }) => setWithConfidential(checked === true)} />
        </Field>
      )}
    </DialogForm>
  );
}
