import type { Migration } from './migration';

/**
 * One request may be known under several keys; cards whose posting is in doubt. The functions stand around `load_review` and
 * `save_review`, so that those stay as they are. The lock comes first, in a statement of its own: the keys are looked for in what was
 * committed before it. Keys under which a request is also known may meet (the same text in two windows of time); its own key may not.
 * `sending_since`: a post was begun then and it is not known how it went.
 */
export const requestKeys: Migration = {
  name: '0005-request-keys',
  statements: [
    `create function load_review_once(the_tenant text, the_review text, the_keys text[], the_counters text[], the_stamp text)
    returns table (stamp text, review json, version int, chain_position int, chain_hash text, items json, unit json, appointments json, counters json, seen boolean)
    language plpgsql as $$
    declare
      the_key text;
      is_seen boolean := false;
    begin
      perform 1 from review r where r.tenant_id = the_tenant and r.id = the_review for update;

      foreach the_key in array the_keys loop
        is_seen := is_seen or exists (select 1 from request q where q.tenant_id = the_tenant and q.key = the_key);
      end loop;

      return query
        select l.stamp, l.review, l.version, l.chain_position, l.chain_hash, l.items, l.unit, l.appointments, l.counters, is_seen
        from load_review(the_tenant, the_review, null, the_counters, the_stamp) as l;
    end $$`,
    `create function save_review_once(the_tenant text, the_review text, change json, other_keys text[]) returns void language plpgsql as $$
    begin
      perform save_review(the_tenant, the_review, change);
      insert into request (tenant_id, key, review_id)
        select the_tenant, other, the_review from unnest(other_keys) as other order by other
        on conflict do nothing;
    end $$`,
    `alter table card alter column activity_id drop not null, add column sending_since timestamptz`,
  ],
};
