import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabFrame } from '../../../src/i18n/sv/tab-frame';
import { useChosenUnit } from '../../features/unit/chosen-unit';
import { useMe } from '../../features/unit/use-me';
import type { Place } from '../../router/address';
import { PlaceLink } from '../../router/place-link';
import { usePlace } from '../../router/use-place';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0, padding: 0, listStyleType: 'none' },
  page: {
    display: 'block',
    paddingBlock: '12px 9px',
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { textDecorationLine: 'none', color: tokens.colorNeutralForeground1 },
    '@media (max-width: 699px)': { paddingBlock: '8px 5px' },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

/** The pages that there are now; the review's own only where one is open. */
export function Pages() {
  const styles = useStyles();
  const here = usePlace();
  const unit = useChosenUnit(useMe().data);

  return (
    <nav aria-label={tabFrame.pagesLabel}>
      <ul className={styles.list}>
        {pagesFrom(here, unit?.mayPlan ?? false).map((place) => (
          <li key={place.page}>
            <PlaceLink place={place} className={mergeClasses(styles.page, place.page === here.page && styles.current)} aria-current={place.page === here.page ? 'page' : undefined}>
              {tabFrame.pages[place.page]}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** SharePoint is for the one who plans the unit's reviews. */
function pagesFrom(here: Place, mayPlan: boolean): readonly Place[] {
  const ofReview: readonly Place[] = 'reviewId' in here ? [{ page: 'review', reviewId: here.reviewId, itemId: null }, { page: 'minutes', reviewId: here.reviewId }] : [];

  return [{ page: 'start' }, ...ofReview, { page: 'actions', number: null }, ...(mayPlan ? [{ page: 'sharepoint' } as const] : [])];
}
