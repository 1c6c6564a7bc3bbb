import type { Migration } from './migration';

/** How far libraries have been followed, and who follows one just now. */
export const watches: Migration = {
  name: '0010-watches',
  statements: [
    `create table watch (tenant_id text not null, resource text not null, since text, taken_until timestamptz not null, primary key (tenant_id, resource))`,
  ],
};
