import { createRoot } from 'react-dom/client';
import { createApi } from './api/api';
import { createContact } from './api/contact';
import { createQueries } from './api/queries';
import { App } from './app';
import { createDraftSender } from './features/writing/draft-sender';
import { createDraftShelf } from './features/writing/draft-shelf';
import { createDrafts } from './features/writing/drafts';
import { connectHost } from './host/connect-host';
import { followDeepLink } from './router/deep-link';

void start();

async function start(): Promise<void> {
  const host = await connectHost();
  const contact = createContact();
  const api = createApi(host.token, contact);
  const queries = createQueries();
  const shelf = createDraftShelf(host.personId);
  const drafts = createDrafts(shelf, createDraftSender({ api, queries, shelf }));

  followDeepLink(host.subPage);
  createRoot(document.getElementById('root') as HTMLElement).render(<App services={{ host, api, contact, queries, drafts }} />);
  host.notifyLoaded();
}
