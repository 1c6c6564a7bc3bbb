import type { Migration } from './migration';

/**
 * Several changes of one review in one transaction: which of their requests' keys were seen, each by itself, and all of their keys saved
 * after them. Each key is looked for by itself: a join would read the whole table. Their own keys may not meet another's; those under which they are known too may. Takes the place of the functions of 0005.
 */
export const changesTogether: Migration = {
  name: '0008-changes-together',
  statements: [
    `drop function load_review_once(text, text, text[], text[], text)`,
    `drop function save_review_once(text, text, json, text[])`,
    `create function load_for_changes(the_tenant text, the_review text, the_keys text[], the_counters text[], the_stamp text)
    returns table (stamp text, review json, version int, chain_position int, chain_hash text, items json, unit json, appointments json, counters json, seen text[])
    language plpgsql as $$
    declare
      the_key text;
      seen_keys text[] := array[]::text[];
    begin
      perform 1 from review r where r.tenant_id = the_tenant and r.id = the_review for update;

      foreach the_key in array the_keys loop
        if exists (select 1 from request q where q.tenant_id = the_tenant and q.key = the_key) then
          seen_keys := seen_keys || the_key;
        end if;
      end loop;

      return query
        select l.stamp, l.review, l.version, l.chain_position, l.chain_hash, l.items, l.unit, l.appointments, l.counters, seen_keys
        from load_review(the_tenant, the_review, null, the_counters, the_stamp) as l;
    end $$`,
    `create function save_changes(the_tenant text, the_review text, change json, own_keys text[], other_keys text[]) returns void language plpgsql as $$
    begin
      perform save_review(the_tenant, the_review, change);
      if cardinality(own_keys) > 0 then
        insert into request (tenant_id, key, review_id) select the_tenant, own, the_review from unnest(own_keys) as own order by own;
      end if;
      if cardinality(other_keys) > 0 then
        insert into request (tenant_id, key, review_id) select the_tenant, other, the_review from unnest(other_keys) as other order by other on conflict do nothing;
      end if;
    end $$`,
  ],
};
