import { Button } from '@fluentui/react-components';
import { tabFrame } from '../../src/i18n/sv/tab-frame';
import { EmptyState } from './empty-state';
import { errorText } from './error-text';

/** A page that could not be fetched: what happened and the way to try again. */
export function LoadFault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert">
      <EmptyState title={tabFrame.notLoaded} text={errorText(error)}>
        <Button onClick={onRetry}>{tabFrame.tryAgain}</Button>
      </EmptyState>
    </div>
  );
}
