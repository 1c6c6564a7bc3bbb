import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';
import type { StatementKind } from '../item-parts';

const StatementDialog = lazy(() => import('./statement-dialog').then(({ StatementDialog }) => ({ default: StatementDialog })));

const kinds: readonly StatementKind[] = ['motion', 'dissent', 'conflict', 'note'];

/** "Mer" beside the svar: what the person has not said yet. */
export function OpinionMenu({ review, item }: { review: ReviewView; item: ItemView }) {
  const [asked, setAsked] = useState<StatementKind | null>(null);
  const said = item.statements.filter((statement) => statement.personId === review.me.personId).map((statement) => statement.kind);
  const rest = kinds.filter((kind) => !said.includes(kind));
  if (!item.may.includes('state') || rest.length === 0) {
    return null;
  }

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
            {tabOpinions.more}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {rest.map((kind) => (
              <MenuItem key={kind} onClick={() => setAsked(kind)}>
                {tabOpinions.state[kind]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked && (
        <Suspense>
          <StatementDialog place={{ reviewId: review.id, itemId: item.id }} kind={asked} before="" onEnd={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
