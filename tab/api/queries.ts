import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-error';

/** Tries again by itself where nobody needs to do anything, also when the browser believes there is no network. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: (count, error) => isPassing(error) && count < 20, retryDelay: (count) => Math.min(1_000 * 2 ** count, 5_000) },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
