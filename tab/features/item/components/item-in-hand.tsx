import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabItem } from '../../../../src/i18n/sv/tab-item';
import { useIsNarrow } from '../../../components/use-is-narrow';
import type { PrimaryAction } from '../../review/primary-action';
import { WrittenText } from '../../writing/components/written-text';
import { itemFields } from '../../writing/item-fields';
import { Figures } from './figures';
import { ItemActions } from './item-actions';
import { ItemContent } from './item-content';
import { ItemDecision } from './item-decision';
import { ItemFlags } from './item-flags';
import { ItemHead } from './item-head';
import { ItemSources } from './item-sources';
import { ItemText } from './item-text';
import { Judgements } from './judgements';
import { Material } from './material';
import { MeetingStrip } from './meeting-strip';
import { Questions } from './questions';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))', gap: tokens.spacingHorizontalL, ':empty': { display: 'none' } },
});

interface ItemInHandProps {
  review: ReviewView;
  item: ItemView;
  primary: PrimaryAction;
  onStep: (by: 1 | -1) => void;
  /** To the item that the meeting is at. */
  onFollow: () => void;
  /** Opens the meeting's next item; null where this person may not. */
  onNext: (() => void) | null;
}

/** The item that is looked at. The proposal comes first, it is what everybody waits for; whoever writes the record works from top to bottom. */
export function ItemInHand({ review, item, primary, onStep, onFollow, onNext }: ItemInHandProps) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  if (item.hidden) {
    return (
      <article key={item.id} className={styles.place} aria-labelledby="item">
        <ItemHead review={review} item={item} onStep={onStep} />
      </article>
    );
  }
  const mayWrite = item.may.includes('write');
  const isScreen = mayWrite && item.state === 'open' && review.state === 'ongoing';
  const decision = <ItemDecision key="decision" review={review} item={item} primary={primary} />;
  const basis = <Basis key="basis" review={review} item={item} isNarrow={isNarrow} />;
  const words = <ItemWords key="words" review={review} item={item} />;

  return (
    <article key={item.id} className={styles.place} aria-labelledby="item">
      <div className={styles.head}>
        <ItemHead review={review} item={item} onStep={onStep} />
        <ItemActions review={review} item={item} onFollow={onFollow} />
        {isScreen && <MeetingStrip review={review} item={item} onNext={onNext} />}
        {mayWrite && <ItemFlags reviewId={review.id} item={item} />}
      </div>
      {isScreen ? [words, decision, basis] : mayWrite && !isNarrow ? [basis, words, decision] : [decision, basis, words]}
    </article>
  );
}

/** What the item is judged from. */
function Basis({ review, item, isNarrow }: { review: ReviewView; item: ItemView; isNarrow: boolean }) {
  const place = { reviewId: review.id, item };

  return (
    <>
      <ItemContent review={review} item={item} />
      <Questions review={review} item={item} isOpen={!isNarrow && item.state !== 'open'} />
      <Material {...place} />
      <Figures {...place} />
      <ItemSources item={item} />
      {item.may.includes('write') && item.state !== 'open' && <WrittenText reviewId={review.id} item={item} field={itemFields.presenter} label={tabItem.presenter} isReply />}
      <ItemText {...place} field={itemFields.background} label={tabItem.background} placeholder={tabItem.backgroundPlaceholder} />
    </>
  );
}

/** What was said and concluded. */
function ItemWords({ review, item }: { review: ReviewView; item: ItemView }) {
  const styles = useStyles();
  const place = { reviewId: review.id, item };

  return (
    <>
      <div className={styles.pair}>
        {item.may.includes('write') && <ItemText {...place} field={itemFields.notes} label={tabItem.notes} hint={tabItem.notesHint} placeholder={tabItem.notesPlaceholder} />}
        <ItemText {...place} field={itemFields.conclusion} label={tabItem.conclusion} placeholder={tabItem.conclusionPlaceholder} />
      </div>
      <Judgements {...place} />
    </>
  );
}
