-- Two operators who change one profile at the same time do not undo each other's words.
alter table "organisation" add "version" int not null default 1;
