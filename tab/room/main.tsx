import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Room } from './room';

const place = document.getElementById('room');

if (place) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: true } } });
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Room />
      </QueryClientProvider>
    </StrictMode>,
  );
}
