import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { tabWriting } from '../../../../src/i18n/sv/tab-writing';
import type { DraftState } from '../draft';

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  /** Said for a moment, then all is well and silent. */
  saved: { animationName: { '0%': { opacity: 1 }, '90%': { opacity: 1 }, '100%': { opacity: 0, visibility: 'hidden' } }, animationDuration: '4s', animationFillMode: 'forwards' },
});

const icons = { typing: null, saving: null, saved: CheckmarkRegular, unsent: CloudOffRegular, incomplete: InfoRegular, refused: WarningRegular, conflict: WarningRegular };

/** Where the text in a field is, in words: on its way, saved, or kept here. */
export function FieldStatus({ state, message }: { state: DraftState | null; message: string | null }) {
  const styles = useStyles();
  if (!state) {
    return null;
  }
  const Icon = icons[state];

  return (
    <span className={mergeClasses(styles.status, state === 'saved' && styles.saved)} role={state === 'refused' || state === 'conflict' ? 'alert' : undefined}>
      {Icon && <Icon aria-hidden />}
      {statusText(state, message)}
    </span>
  );
}

function statusText(state: DraftState, message: string | null): string {
  if (state === 'refused') {
    return tabWriting.refused(message ?? '');
  }

  return state === 'conflict' ? tabWriting.conflict.title : tabWriting[state];
}
