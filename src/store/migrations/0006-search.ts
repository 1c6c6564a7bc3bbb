import type { Migration } from './migration';

/**
 * What decisions and actions are searched by, kept up to date by the rows that it is taken from. Words are in small letters of a–z and
 * digits, so that å, ä, ö and é need not be right, whatever the database's own language. Marks begin with another sign: `§12` the
 * decision's paragraph, `#12` an action's number, `=…` what a sentence is made of besides what was written (the product's own words for
 * it are known where it is searched). Nothing confidential has a row here.
 */
export const search: Migration = {
  name: '0006-search',
  statements: [
    `create table search_decision (
      tenant_id text not null, review_id text not null, item_id text not null, unit_id text not null, decided_at text not null, words tsvector not null,
      primary key (tenant_id, review_id, item_id),
      foreign key (tenant_id, review_id, item_id) references agenda_item (tenant_id, review_id, id) on delete cascade)`,
    `create index search_decision_words on search_decision using gin (words)`,
    `create index search_decision_latest on search_decision (tenant_id, unit_id, decided_at)`,
    `create table search_action (
      tenant_id text not null, number int not null, unit_id text not null, words tsvector not null,
      primary key (tenant_id, number),
      foreign key (tenant_id, number) references action (tenant_id, number) on delete cascade)`,
    `create index search_action_words on search_action using gin (words)`,
    `create index search_action_latest on search_action (tenant_id, unit_id, number)`,
    `create function search_words(the_text text) returns text[] language sql immutable as $$
      select coalesce(array_agg(distinct left(word, 60)), '{}')
      from regexp_split_to_table(lower(translate(regexp_replace(normalize(the_text, NFD), '[\\u0300-\\u036f]', '', 'g'), 'æøÆØ', 'aoao')), '[^a-z0-9]+') word
      where word <> ''
    $$`,
    `create function text_of_clauses(clauses json) returns text language sql immutable as $$
      select string_agg(concat_ws(' ', clause ->> 'text', clause -> 'assignment' ->> 'responsible', clause -> 'assignment' ->> 'dueDate'), ' ')
      from json_array_elements(case json_typeof(clauses) when 'array' then clauses else '[]' end) clause
    $$`,
    `create function words_of_decision(review_title text, review_date date, item json) returns tsvector language plpgsql stable as $$
    declare
      decision json := item -> 'decision';
      marks text[] := array['=' || coalesce(decision ->> 'outcome', '')];
      clauses text := text_of_clauses(decision -> 'clauses');
    begin
      if item ->> 'paragraph' is not null then
        marks := marks || ('§' || (item ->> 'paragraph'));
      end if;
      if json_typeof(decision -> 'actions') = 'array' then
        marks := marks || array(select '#' || made from json_array_elements_text(decision -> 'actions') made where made is not null);
      end if;
      if decision ->> 'binding' = 'false' then
        marks := marks || '=proposed'::text;
      end if;
      if (decision -> 'clauses')::text like '%"dueDate"%' then
        marks := marks || '=assignment'::text;
      end if;

      return array_to_tsvector(marks || search_words(concat_ws(' ',
        item ->> 'title', clauses, review_title, to_char(review_date, 'YYYY-MM-DD'),
        decision -> 'phrase' ->> 'subject', case when decision ->> 'binding' = 'false' then decision ->> 'decisionMaker' end,
        decision -> 'detail' ->> 'document', decision -> 'detail' ->> 'to', decision -> 'detail' ->> 'purpose',
        decision -> 'detail' ->> 'until', decision -> 'detail' ->> 'reason')));
    end $$`,
    `create function note_decision(the_tenant text, the_review text, the_item text, the_data json) returns void language plpgsql as $$
    begin
      if the_data ->> 'decision' is null or coalesce((the_data ->> 'confidential')::boolean, false) then
        delete from search_decision d where d.tenant_id = the_tenant and d.review_id = the_review and d.item_id = the_item;
      else
        insert into search_decision (tenant_id, review_id, item_id, unit_id, decided_at, words)
          select the_tenant, the_review, the_item, r.unit_id, coalesce(the_data -> 'decision' ->> 'at', ''), words_of_decision(r.title, r.date, the_data)
          from review r where r.tenant_id = the_tenant and r.id = the_review
          on conflict (tenant_id, review_id, item_id) do update set unit_id = excluded.unit_id, decided_at = excluded.decided_at, words = excluded.words;
      end if;
    end $$`,
    `create function decision_is_searchable() returns trigger language plpgsql as $$
    begin
      if new.data ->> 'decision' is not null or (tg_op = 'UPDATE' and old.data ->> 'decision' is not null) then
        perform note_decision(new.tenant_id, new.review_id, new.id, new.data);
      end if;

      return null;
    end $$`,
    `create trigger decision_is_searchable after insert or update on agenda_item for each row execute function decision_is_searchable()`,
    `create function review_is_searchable() returns trigger language plpgsql as $$
    begin
      perform note_decision(i.tenant_id, i.review_id, i.id, i.data)
        from agenda_item i where i.tenant_id = new.tenant_id and i.review_id = new.id and i.data ->> 'decision' is not null;

      return null;
    end $$`,
    `create trigger review_is_searchable after update on review for each row
      when ((old.title, old.date, old.unit_id) is distinct from (new.title, new.date, new.unit_id)) execute function review_is_searchable()`,
    `create function note_action(the_action action) returns void language plpgsql as $$
    begin
      if the_action.confidential or the_action.state = 'undone' then
        delete from search_action a where a.tenant_id = the_action.tenant_id and a.number = the_action.number;
      else
        insert into search_action (tenant_id, number, unit_id, words)
          values (the_action.tenant_id, the_action.number, the_action.unit_id, array_to_tsvector(
            array['#' || the_action.number, '=' || the_action.state]
              || search_words(concat_ws(' ', the_action.text, the_action.responsible, to_char(the_action.due_date, 'YYYY-MM-DD')))))
          on conflict (tenant_id, number) do update set unit_id = excluded.unit_id, words = excluded.words;
      end if;
    end $$`,
    `create function action_is_searchable() returns trigger language plpgsql as $$
    begin
      perform note_action(new);

      return null;
    end $$`,
    `create trigger action_is_searchable after insert or update on action for each row execute function action_is_searchable()`,
    `select note_decision(tenant_id, review_id, id, data) from agenda_item where data ->> 'decision' is not null`,
    `select note_action(action) from action`,
  ],
};
