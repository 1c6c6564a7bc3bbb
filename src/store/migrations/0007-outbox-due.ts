import type { Migration } from './migration';

/** A message may name the moment before which it is not carried out (`due`); one that comes again with none is due at once. */
export const outboxDue: Migration = {
  name: '0007-outbox-due',
  statements: [
    `create function outbox_due_of_message() returns trigger language plpgsql as $$
    begin
      if new.message ->> 'due' is not null and (tg_op = 'INSERT' or new.generation <> old.generation) then
        new.due := (new.message ->> 'due')::timestamptz;
      end if;

      return new;
    end $$`,
    `create trigger outbox_waits_until_due before insert or update on outbox for each row execute function outbox_due_of_message()`,
  ],
};
