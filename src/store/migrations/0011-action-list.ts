import type { Migration } from './migration';

/**
 * Which row in SharePoint shows which action, and whether it is outdated. The marks are set by triggers, so that no change of an action
 * can forget them: when the action changes, and when its review's state or title does (the § comes with the close).
 */
export const actionList: Migration = {
  name: '0011-action-list',
  statements: [
    `create table action_row (
      tenant_id text not null, number int not null, outdated boolean not null default true, generation int not null default 1,
      row_id text, e_tag text, written json, note text not null default '',
      primary key (tenant_id, number),
      foreign key (tenant_id, number) references action (tenant_id, number) on delete cascade)`,
    `create index action_row_outdated on action_row (tenant_id, number) where outdated`,
    `create index action_row_by_row on action_row (tenant_id, row_id)`,
    `create table action_list (
      tenant_id text not null, drive_id text not null, name text not null, site_id text, list_id text, web_url text, looked_at text, fault text,
      primary key (tenant_id, drive_id, name))`,
    `create function outdate_action_row(the_tenant text, the_number int) returns void language plpgsql as $$
    begin
      insert into action_row (tenant_id, number) values (the_tenant, the_number)
        on conflict (tenant_id, number) do update set outdated = true, generation = action_row.generation + 1;
    end $$`,
    `create function action_outdates_row() returns trigger language plpgsql as $$
    begin
      perform outdate_action_row(new.tenant_id, new.number);

      return null;
    end $$`,
    `create trigger action_outdates_row after insert or update on action for each row execute function action_outdates_row()`,
    `create function review_outdates_rows() returns trigger language plpgsql as $$
    begin
      perform outdate_action_row(a.tenant_id, a.number) from action a where a.tenant_id = new.tenant_id and a.review_id = new.id;

      return null;
    end $$`,
    `create trigger review_outdates_rows after update on review for each row
      when ((old.state, old.title, old.date) is distinct from (new.state, new.title, new.date)) execute function review_outdates_rows()`,
    `insert into action_row (tenant_id, number) select tenant_id, number from action`,
  ],
};
