import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { itemFacts, stateWords } from '../item-texts';
import { ConfidentialMark } from './confidential-mark';
import { ItemStateIcon } from './item-state-icon';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { display: 'flex', marginLeft: 'auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '60ch',
    '@media (max-width: 699px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    scrollMarginTop: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusSmall,
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
});

interface ItemHeadProps {
  review: ReviewView;
  item: ItemView;
  /** Goes to the neighbour: +1 the next item, −1 the one before. */
  onStep: (by: 1 | -1) => void;
}

/** The item's own words, largest on the page, and where it stands. */
export function ItemHead({ review, item, onStep }: ItemHeadProps) {
  const styles = useStyles();
  const position = review.items.indexOf(item);

  return (
    <>
      <div className={styles.top}>
        <ItemStateIcon state={item.state} />
        <span>
          {item.paragraph === null ? tabItem.numberOf(position + 1, review.items.length) : tabItem.numbered(item.number, item.paragraph)} · {stateWords(item)}
        </span>
        {item.confidential && <ConfidentialMark />}
        <span className={styles.steps}>
          <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} title={tabItem.previousHint} aria-label={tabItem.previous} aria-keyshortcuts="Control+ArrowUp" disabledFocusable={position <= 0} onClick={() => onStep(-1)} />
          <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} title={tabItem.nextHint} aria-label={tabItem.next} aria-keyshortcuts="Control+ArrowDown" disabledFocusable={position >= review.items.length - 1} onClick={() => onStep(1)} />
        </span>
      </div>
      <h2 id="item" className={styles.title} tabIndex={-1}>
        {item.title}
      </h2>
      <p className={styles.facts}>{itemFacts(review, item)}</p>
      {item.note && <p className={styles.note}>{item.note}</p>}
    </>
  );
}
