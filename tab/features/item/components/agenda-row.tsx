import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { agendaItemKindText } from '../../../../src/i18n/sv/states';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { useChange } from '../../review/use-change';
import { restoreItem } from '../api/restore-item';
import { strikeItem } from '../api/strike-item';
import { stateWords } from '../item-texts';
import { ConfidentialMark } from './confidential-mark';
import { ItemMenu } from './item-menu';
import { ItemStateIcon } from './item-state-icon';

const useStyles = makeStyles({
  row: { position: 'relative', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorNeutralBackground3 } },
  selected: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}` },
  /** Beneath the state's icon, in its column: the title keeps the width. */
  menu: { position: 'absolute', top: '28px', right: tokens.spacingHorizontalS },
  /** Begins where the title does: a button's own padding stands before its word. */
  beneath: { marginLeft: `calc(1.6em + ${tokens.spacingHorizontalS})`, paddingBottom: tokens.spacingVerticalXS },
  choice: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '1.6em minmax(0, 1fr) 24px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { color: tokens.colorNeutralForeground3, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  icon: { display: 'flex', justifySelf: 'center' },
  title: { hyphens: 'auto', overflowWrap: 'break-word', display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  current: { fontWeight: tokens.fontWeightSemibold },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  facts: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface AgendaRowProps {
  review: ReviewView;
  item: ItemView;
  isSelected: boolean;
  onSelect: () => void;
}

export function AgendaRow({ review, item, isSelected, onSelect }: AgendaRowProps) {
  const styles = useStyles();
  const { carryOut, isBusy } = useChange();
  const place = { reviewId: review.id, itemId: item.id };
  const mayStrike = item.optional && item.may.includes('strike');
  const facts = [agendaItemKindText[item.kind], ...(item.optional ? [tabItem.optional] : []), stateWords(item)].join(' · ');

  return (
    <li className={mergeClasses(styles.row, isSelected && styles.selected)}>
      <button type="button" className={styles.choice} aria-current={isSelected ? 'true' : undefined} onClick={onSelect}>
        <span className={styles.number}>{item.number ?? review.items.indexOf(item) + 1}</span>
        <span>
          <span className={mergeClasses(styles.title, item.state === 'open' && styles.current, item.state === 'struck' && styles.struck)}>{item.title}</span>
          <span className={styles.facts}>
            {facts} {item.confidential && !item.hidden && <ConfidentialMark />}
          </span>
        </span>
        <span className={styles.icon}>
          <ItemStateIcon state={item.state} />
        </span>
      </button>
      <div className={styles.menu}>
        <ItemMenu review={review} item={item} />
      </div>
      {mayStrike && (
        <div className={styles.beneath}>
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={tabItem.strikeNamed(item.title)} onClick={() => void carryOut((api) => strikeItem(api, place, ''))}>
            {tabItem.strike}
          </Button>
        </div>
      )}
      {item.may.includes('restore') && (
        <div className={styles.beneath}>
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} aria-label={tabItem.restoreNamed(item.title)} onClick={() => void carryOut((api) => restoreItem(api, place))}>
            {tabItem.restore}
          </Button>
        </div>
      )}
    </li>
  );
}
