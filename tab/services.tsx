import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Api } from './api/api';
import type { Contact } from './api/contact';
import type { Drafts } from './features/writing/drafts';
import type { Host } from './host/host';

/** What the pages work with, made once when the tab starts. */
export interface Services {
  readonly host: Host;
  readonly api: Api;
  readonly contact: Contact;
  readonly queries: QueryClient;
  readonly drafts: Drafts;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={services.queries}>{children}</QueryClientProvider>
    </ServicesContext.Provider>
  );
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) {
    throw new Error('useServices outside ServicesProvider');
  }

  return services;
}
