import { tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RecordFilled } from '@fluentui/react-icons/svg/record';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ItemView } from '../../../../src/contracts/agenda-item';

const icons = { waiting: CircleRegular, open: RecordFilled, ended: CheckmarkCircleFilled, struck: SubtractCircleRegular };
const colors = { waiting: tokens.colorNeutralForeground3, open: tokens.colorBrandForeground1, ended: tokens.colorPaletteGreenForeground1, struck: tokens.colorNeutralForeground3 };

/** The item's state as a picture; the words always stand beside it. */
export function ItemStateIcon({ state }: { state: ItemView['state'] }) {
  const Icon = icons[state];

  return <Icon aria-hidden fontSize={20} style={{ color: colors[state], flexShrink: 0 }} />;
}
