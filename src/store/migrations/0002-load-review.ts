import type { Migration } from './migration';

/**
 * Locks a review with the counters asked for and answers all that a rule needs, in one round trip. In a function each statement
 * sees what was committed before it: a single statement that waits for the lock would give the items as they were before the wait.
 * Review and items are left out where the caller has them already: the stamp is the same.
 */
export const loadReview: Migration = {
  name: '0002-load-review',
  statements: [
    `create function load_review(the_tenant text, the_review text, the_request text, the_counters text[], the_stamp text)
    returns table (stamp text, review json, version int, chain_position int, chain_hash text, items json, unit json, appointments json, counters json, seen boolean)
    language plpgsql as $$
    begin
      perform 1 from review r where r.tenant_id = the_tenant and r.id = the_review for update;
      if not found then
        return;
      end if;

      if cardinality(the_counters) > 0 then
        insert into counter (tenant_id, name, last)
          select the_tenant, asked, 0 from unnest(the_counters) as asked order by asked
          on conflict do nothing;
        perform 1 from counter c where c.tenant_id = the_tenant and c.name = any (the_counters) order by c.name for update;
      end if;

      return query
        select
          r.stamp,
          case when r.stamp is distinct from the_stamp then json_build_object(
            'id', r.id, 'unitId', r.unit_id, 'state', r.state, 'date', r.date, 'title', r.title, 'meetingType', r.meeting_type, 'data', r.data) end,
          r.version, r.chain_position, r.chain_hash,
          case when r.stamp is distinct from the_stamp then (
            select json_agg(i.data order by i.place) from agenda_item i where i.tenant_id = the_tenant and i.review_id = the_review) end,
          (select row_to_json(u) from unit u where u.tenant_id = the_tenant and u.id = r.unit_id),
          (select json_agg(a order by a.place) from appointment a where a.tenant_id = the_tenant and a.unit_id = r.unit_id),
          (select json_object_agg(c.name, c.last) from counter c where c.tenant_id = the_tenant and c.name = any (the_counters)),
          exists (select 1 from request q where q.tenant_id = the_tenant and q.key = the_request)
        from review r where r.tenant_id = the_tenant and r.id = the_review;
    end $$`,
  ],
};
