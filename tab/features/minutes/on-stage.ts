import type { MinutesView } from '../../../src/contracts/minutes';
import { tabItem } from '../../../src/i18n/sv/tab-item';
import type { MinutesItem } from './minutes-item';

/** The minutes as everybody in the room may see them on the meeting's stage: of a sekretess § its number alone, and neither åtgärd nor bilaga of it. */
export function minutesOnStage(minutes: MinutesView): MinutesView {
  const hidden = minutes.items.filter((item) => item.confidential).map((item) => item.paragraph);
  const shown = minutes.items.filter((item) => !item.confidential).flatMap((item) => item.briefingMaterial.map(({ attachment }) => attachment));

  return {
    ...minutes,
    items: minutes.items.map((item) => (item.confidential ? bareParagraph(item) : item)),
    attachments: minutes.attachments.filter(({ number }) => shown.includes(number)),
    actions: minutes.actions.filter((action) => (action.paragraph === null ? hidden.length === 0 : !hidden.includes(action.paragraph))),
  };
}

function bareParagraph({ id, number, paragraph }: MinutesItem): MinutesItem {
  return { id, number, paragraph, ...nothingToSee };
}

const nothingToSee = {
  title: tabItem.onStage,
  presenter: '',
  background: '',
  briefingMaterial: [],
  replies: [],
  figures: [],
  judgements: [],
  earlier: [],
  conclusion: '',
  proposal: '',
  decision: null,
  decidedAs: '',
  earlierDecisions: [],
  statements: [],
  answers: [],
  confidential: true,
  immediateApproval: false,
  carriedFrom: null,
  struck: null,
} satisfies Partial<MinutesItem>;
