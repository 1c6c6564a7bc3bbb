import type { Migration } from './migration';

/** People's tokens for Graph, sealed, by the hash of the token that they were given for. */
export const tokens: Migration = {
  name: '0012-tokens',
  statements: [
    `create table token (tenant_id text not null, key text not null, sealed text not null, until timestamptz not null, primary key (tenant_id, key))`,
    `create index token_until on token (until)`,
  ],
};
