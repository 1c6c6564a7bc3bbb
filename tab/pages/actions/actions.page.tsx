import { MyActions } from './my-actions';
import { OneAction } from './one-action';

/** Åtgärder: one action, or the person's own. */
export function ActionsPage({ number }: { number: number | null }) {
  return number === null ? <MyActions /> : <OneAction number={number} />;
}
