import { tabAttendance } from '../../../../../src/i18n/sv/tab-attendance';
import { continueWithout } from '../../api/continue-without';
import { ReasonForm } from './reason-form';

/** The meeting goes on without somebody, with a note that the minutes show. */
export function ContinueDialog({ reviewId, onEnd }: { reviewId: string; onEnd: () => void }) {
  return <ReasonForm title={tabAttendance.goOn} send={tabAttendance.goOn} change={(note) => (api) => continueWithout(api, reviewId, note)} onEnd={onEnd} />;
}
