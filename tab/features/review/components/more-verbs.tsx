import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabReview } from '../../../../src/i18n/sv/tab-review';
import type { ReviewVerbs, RunnableVerb } from '../use-review-verbs';

/** What may be done beside the next step, in the order of the review's life. Adding an item stands at the agenda. */
const offered: readonly RunnableVerb[] = ['prepare', 'send-summons', 'send-briefing-material', 'start', 'open-item', 'record-attendance', 'choose-adjusters', 'plan-next', 'adjourn', 'resume', 'close', 'connect-chat', 'move', 'cancel'];

export function MoreVerbs({ review, verbs }: { review: ReviewView; verbs: ReviewVerbs }) {
  const rest = offered.filter((verb) => verbs.may(verb) && verb !== review.nextStep.verb && !(verb === 'connect-chat' && review.chatConnected));
  if (rest.length === 0) {
    return null;
  }

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after">
          {tabReview.more}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {rest.map((verb) => (
            <MenuItem key={verb} disabled={verbs.isBusy} onClick={() => verbs.run(verb)}>
              {tabReview.verbs[verb]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
