import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Announcer } from './components/announcer';
import { Frame } from './components/frame/frame';
import { Loading } from './components/loading';
import { NoticeProvider } from './components/notice';
import { OutsideHost } from './components/outside-host';
import { useTheme } from './host/use-theme';
import { usePlace } from './router/use-place';
import { ServicesProvider, type Services } from './services';

const StartPage = lazy(() => import('./pages/start/start.page').then(({ StartPage }) => ({ default: StartPage })));
const ReviewPage = lazy(() => import('./pages/review/review.page').then(({ ReviewPage }) => ({ default: ReviewPage })));
const ActionsPage = lazy(() => import('./pages/actions/actions.page').then(({ ActionsPage }) => ({ default: ActionsPage })));
const SharePointPage = lazy(() => import('./pages/sharepoint/sharepoint.page').then(({ SharePointPage }) => ({ default: SharePointPage })));
const MinutesPage = lazy(() => import('./pages/minutes/minutes.page').then(({ MinutesPage }) => ({ default: MinutesPage })));

/** The tab: a theme from the host, the services, a frame, and the page that the address names. */
export function App({ services }: { services: Services }) {
  const theme = useTheme(services.host);

  return (
    <FluentProvider theme={theme}>
      {services.host.kind === 'teams' ? (
        <ServicesProvider services={services}>
          <Announcer>
            <NoticeProvider>
              <Frame>
                <Suspense fallback={<Loading />}>
                  <Page />
                </Suspense>
              </Frame>
            </NoticeProvider>
          </Announcer>
        </ServicesProvider>
      ) : (
        <OutsideHost kind={services.host.kind} />
      )}
    </FluentProvider>
  );
}

function Page() {
  const place = usePlace();

  switch (place.page) {
    case 'start':
      return <StartPage />;
    case 'review':
      return <ReviewPage key={place.reviewId} reviewId={place.reviewId} itemId={place.itemId} />;
    case 'actions':
      return <ActionsPage key={place.number} number={place.number} />;
    case 'sharepoint':
      return <SharePointPage />;
    case 'minutes':
      return <MinutesPage key={place.reviewId} reviewId={place.reviewId} />;
  }
}
