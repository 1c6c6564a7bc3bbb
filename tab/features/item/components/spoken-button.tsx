import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../../../../src/contracts/agenda-item';
import type { ReviewView } from '../../../../src/contracts/review';
import { tabOpinions } from '../../../../src/i18n/sv/tab-opinions';

const SpokenDialog = lazy(() => import('./spoken-dialog').then(({ SpokenDialog }) => ({ default: SpokenDialog })));

/** The secretary's way to note what somebody said aloud. */
export function SpokenButton({ review, item }: { review: ReviewView; item: ItemView }) {
  const [isAsking, setAsking] = useState(false);
  if (!item.may.includes('record-spoken')) {
    return null;
  }

  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {tabOpinions.recordSpoken}
      </Button>
      {isAsking && (
        <Suspense>
          <SpokenDialog review={review} item={item} onEnd={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
