-- What one person wants to be reminded of, and how. What is due is read where it stands and kept nowhere here.
create table "put_off" ("id" uuid not null, "member" uuid not null, "subject" uuid not null, "day" date not null, "until" date null, primary key ("id"));
alter table "put_off" add constraint "put_off_member_subject_unique" unique ("member", "subject");
alter table "put_off" enable row level security;
alter table "put_off" force row level security;
create policy "put_off_visible_policy" on "put_off" using ("member" = current_setting('mikro.visible.member')::uuid);

create table "reminder_choice" ("member" uuid not null, "frequency" varchar(255) not null, "language" varchar(255) not null, primary key ("member"));
alter table "reminder_choice" enable row level security;
alter table "reminder_choice" force row level security;
create policy "reminder_choice_reminding" on "reminder_choice" for select using (current_setting('equality.reminding', true) = 'open');
create policy "reminder_choice_ended" on "reminder_choice" for delete using (current_setting('equality.reminding', true) = 'open');
create policy "reminder_choice_visible_policy" on "reminder_choice" using ("member" = current_setting('mikro.visible.member')::uuid);

create table "calendar_feed" ("member" uuid not null, "token_hash" bytea not null, "made_on" date not null, primary key ("member"));
alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");
alter table "calendar_feed" enable row level security;
alter table "calendar_feed" force row level security;
create policy "calendar_feed_reminding" on "calendar_feed" for select using (current_setting('equality.reminding', true) = 'open');
create policy "calendar_feed_ended" on "calendar_feed" for delete using (current_setting('equality.reminding', true) = 'open');
create policy "calendar_feed_visible_policy" on "calendar_feed" using ("member" = current_setting('mikro.visible.member')::uuid);

create table "reminder_mail" ("id" uuid not null, "member" uuid not null, "period" date not null, "state" varchar(255) not null, "tries" int not null, "try_at" timestamptz(3) not null, primary key ("id"));
create index "reminder_mail_state_try_at_index" on "reminder_mail" ("state", "try_at");
alter table "reminder_mail" add constraint "reminder_mail_member_period_unique" unique ("member", "period");
alter table "reminder_mail" enable row level security;
alter table "reminder_mail" force row level security;
create policy "reminder_mail_worker" on "reminder_mail" using (current_setting('equality.reminding', true) = 'open') with check (current_setting('equality.reminding', true) = 'open');

grant select, insert, update, delete on put_off, reminder_choice, calendar_feed, reminder_mail to equality_app;

-- An account that ends takes its calendar and its e-mails with it, however it is ended: opened again, it has neither.
create function end_reminders() returns trigger language plpgsql security definer set search_path = public as $$
declare
  was text := coalesce(current_setting('equality.reminding', true), '');
  whose text := coalesce(nullif(current_setting('mikro.visible.member', true), ''), '00000000-0000-0000-0000-000000000000');
begin
  perform set_config('equality.reminding', 'open', true), set_config('mikro.visible.member', whose, true);
  delete from calendar_feed where member = new.id;
  delete from reminder_choice where member = new.id;
  perform set_config('equality.reminding', was, true);
  return new;
end $$;

create trigger member_ends_reminders after update of active on member
  for each row when (old.active and not new.active) execute function end_reminders();
