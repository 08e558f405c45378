-- Whoever asks for e-mails gets the first one on the next day that is theirs, not for a day that has begun.
alter table reminder_choice add column "since" date not null default current_date;
alter table reminder_choice alter column "since" drop default;
