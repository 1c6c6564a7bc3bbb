import type { Migration } from './migration';

/** What is still to be done: what every list of actions begins with. */
const live = `state in ('open', 'in-progress')`;

/**
 * An action's own life: its first day, what happened to it, a later day that is asked for, sekretess. `reported_at`: when it was
 * reported as done. The actions that a review makes are saved by a function of their own, which `save_review` calls; what has happened
 * to an action since is not the review's to write.
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
    `create index action_of_role on action (tenant_id, unit_id, responsible, due_date, number) where ${live}`,
    `create index action_of_unit_by_date on action (tenant_id, unit_id, due_date, number) where ${live}`,
    `create function save_actions(the_tenant text, the_review text, actions json) returns void language plpgsql as $$
    begin
      insert into action (tenant_id, number, unit_id, review_id, item_id, text, responsible, person_id, due_date, original_due_date, state, decided_on, confidential)
        select the_tenant, a.number, a.unit_id, the_review, a.item_id, a.text, a.responsible, a.person_id, a.due_date, a.original_due_date, a.state, a.decided_on, a.confidential
        from json_to_recordset(actions) as a (
          number int, unit_id text, item_id text, text text, responsible text, person_id text, due_date date, original_due_date date, state text, decided_on date, confidential boolean)
        on conflict (tenant_id, number) do update set text = excluded.text, responsible = excluded.responsible, person_id = excluded.person_id,
          due_date = excluded.due_date, state = excluded.state, decided_on = excluded.decided_on, confidential = excluded.confidential;
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
