import type { Migration } from './migration';

/** What is still to be done: what every list of actions begins with. */
const live = `state in ('open', 'in-progress')`;

/**
 * An action's own life: its first day, what happened to it, a later day that is asked for, sekretess. `reported_at`: when it was
 * reported as done. The actions that a review makes are saved by a function of their own, which `save_review` calls: later it may
 * reword and undo them, but what has happened to them since is not the review's to write. Reading stands in functions, so that the
 * plans are made once for each connection, and each index is asked by itself: a join over the roles hangs on old statistics.
 */
export const actions: Migration = {
  name: '0004-actions',
  statements: [
    `alter table action
      add column original_due_date date, add column confidential boolean not null default false,
      add column extension json, add column log json not null default '[]', add column reported_at text`,
    `update action set original_due_date = due_date`,
    `alter table action alter column original_due_date set not null`,
    `create index action_of_person on action (tenant_id, person_id, due_date, number) where ${live}`,
    `create index action_of_role on action (tenant_id, unit_id, responsible, due_date, number) where ${live} and person_id is null`,
    `create index action_of_unit_by_date on action (tenant_id, unit_id, due_date, number) where ${live}`,
    `create function save_actions(the_tenant text, the_review text, actions json) returns void language plpgsql as $$
    begin
      insert into action (tenant_id, number, unit_id, review_id, item_id, text, responsible, person_id, due_date, original_due_date, state, decided_on, confidential)
        select the_tenant, a.number, a.unit_id, the_review, a.item_id, a.text, a.responsible, a.person_id, a.due_date, a.original_due_date, a.state, a.decided_on, a.confidential
        from json_to_recordset(actions) as a (
          number int, unit_id text, item_id text, text text, responsible text, person_id text, due_date date, original_due_date date, state text, decided_on date, confidential boolean)
        on conflict (tenant_id, number) do update set text = excluded.text, confidential = excluded.confidential,
          state = case when excluded.state = 'undone' then excluded.state else action.state end;
    end $$`,
    `create view unit_with_appointments as
      select u.*, (select json_agg(a order by a.place) from appointment a where a.tenant_id = u.tenant_id and a.unit_id = u.id) as appointments from unit u`,
    `create function units_of_person(the_tenant text, the_person text, the_day date) returns setof unit_with_appointments language plpgsql stable as $$
    begin
      return query
        select * from unit_with_appointments u
        where u.tenant_id = the_tenant and u.id in (
          select a.unit_id from appointment a
          where a.tenant_id = the_tenant and a.person_id = the_person and a.starts_on <= the_day and (a.ends_on is null or a.ends_on >= the_day))
        order by u.id;
    end $$`,
    `create view action_with_source as
      select action.*, review.title as review_title, review.date as review_date, (item.data ->> 'paragraph')::int as paragraph, unit.name as unit_name
      from action
      join review on review.tenant_id = action.tenant_id and review.id = action.review_id
      left join unit on unit.tenant_id = action.tenant_id and unit.id = action.unit_id
      left join agenda_item item on item.tenant_id = action.tenant_id and item.review_id = action.review_id and item.id = action.item_id`,
    `create view found_action as
      select s.*,
        (select row_to_json(u) from unit u where u.tenant_id = s.tenant_id and u.id = s.unit_id) as unit,
        (select json_agg(a order by a.place) from appointment a where a.tenant_id = s.tenant_id and a.unit_id = s.unit_id) as appointments,
        (select json_object_agg(p.id, p.name) from person p
          where p.tenant_id = s.tenant_id and p.id in (select s.person_id union select event ->> 'by' from json_array_elements(s.log) event)) as names
      from action_with_source s`,
    `create view listed_action as select s.*, 0::bigint as total from action_with_source s`,
    `create function find_action(the_tenant text, the_number int) returns setof found_action language plpgsql stable as $$
    begin
      return query select * from found_action f where f.tenant_id = the_tenant and f.number = the_number;
    end $$`,
    `create function list_actions(the_tenant text, the_numbers int[], the_limit int) returns setof listed_action language plpgsql stable as $$
    begin
      return query
        select s.*, (select count(distinct number) from unnest(the_numbers) number)
        from (
          select a.number from action a where a.tenant_id = the_tenant and a.number = any (the_numbers)
          order by a.due_date, a.number limit the_limit) first
        join action_with_source s on s.tenant_id = the_tenant and s.number = first.number
        order by s.due_date, s.number;
    end $$`,
    `create function actions_of_person(the_tenant text, the_person text, the_units text[], the_roles json, the_before date, the_limit int)
    returns setof listed_action language plpgsql stable as $$
    declare
      found int[];
      role record;
    begin
      found := array(
        select a.number from action a
        where a.tenant_id = the_tenant and a.person_id = the_person and a.${live} and a.unit_id = any (the_units) and a.due_date < the_before);
      for role in select * from json_to_recordset(the_roles) as r (unit_id text, names text[], earlier text[]) loop
        found := found || array(
          select a.number from action a
          where a.tenant_id = the_tenant and a.unit_id = role.unit_id and a.responsible = any (role.names) and a.person_id is null and a.${live} and a.due_date < the_before);
        if cardinality(role.earlier) > 0 then
          found := found || array(
            select a.number from action a
            where a.tenant_id = the_tenant and a.person_id = any (role.earlier) and a.${live} and a.unit_id = role.unit_id and a.responsible = any (role.names) and a.due_date < the_before);
        end if;
      end loop;

      return query select * from list_actions(the_tenant, found, the_limit);
    end $$`,
    `create or replace function save_review(the_tenant text, the_review text, change json) returns void language plpgsql as $$
    begin
      update review set
        unit_id = r.unit_id, state = r.state, date = r.date, title = r.title, meeting_type = r.meeting_type, version = r.version, stamp = r.stamp, data = r.data,
        chain_position = coalesce(r.chain_position, review.chain_position), chain_hash = coalesce(r.chain_hash, review.chain_hash)
      from json_to_record(change -> 'review') as r (
        unit_id text, state text, date date, title text, meeting_type text, version int, stamp text, data json, chain_position int, chain_hash text)
      where review.tenant_id = the_tenant and review.id = the_review;

      if change -> 'items' is not null then
        insert into agenda_item (tenant_id, review_id, id, place, data)
          select the_tenant, the_review, i.id, i.place, i.data from json_to_recordset(change -> 'items') as i (id text, place int, data json)
          on conflict (tenant_id, review_id, id) do update set place = excluded.place, data = excluded.data;
      end if;

      if change -> 'removed' is not null then
        delete from agenda_item i where i.tenant_id = the_tenant and i.review_id = the_review
          and i.id in (select json_array_elements_text(change -> 'removed'));
      end if;

      if change -> 'ledger' is not null then
        insert into ledger (tenant_id, chain, position, verb, actor, at, payload, payload_hash, previous_hash, hash)
          select the_tenant, l.chain, l.position, l.verb, l.actor, l.at, l.payload, l.payload_hash, l.previous_hash, l.hash
          from json_to_recordset(change -> 'ledger') as l (
            chain text, position int, verb text, actor text, at text, payload json, payload_hash text, previous_hash text, hash text);
      end if;

      if change -> 'heads' is not null then
        update chain_head set position = h.position, hash = h.hash
          from json_to_recordset(change -> 'heads') as h (chain text, position int, hash text)
          where chain_head.tenant_id = the_tenant and chain_head.chain = h.chain;
      end if;

      if change -> 'actions' is not null then
        perform save_actions(the_tenant, the_review, change -> 'actions');
      end if;

      if change -> 'counters' is not null then
        insert into counter (tenant_id, name, last)
          select the_tenant, c.key, c.value::int from json_each_text(change -> 'counters') as c order by c.key
          on conflict (tenant_id, name) do update set last = excluded.last;
      end if;

      if change -> 'outbox' is not null then
        insert into outbox as waiting (tenant_id, key, message)
          select the_tenant, o.key, o.message from json_to_recordset(change -> 'outbox') as o (key text, message json)
          on conflict (tenant_id, key) do update set
            message = case
              when waiting.leased_until is null and waiting.message ->> 'repost' = 'true' then (excluded.message::jsonb || '{"repost": true}')::json
              else excluded.message end,
            generation = waiting.generation + 1, attempts = 0, state = 'waiting', due = 'epoch', reason = null;
      end if;

      if change -> 'request' is not null then
        insert into request (tenant_id, key, review_id) values (the_tenant, change ->> 'request', the_review);
      end if;
    end $$`,
  ],
};
