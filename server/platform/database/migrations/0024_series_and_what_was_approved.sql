-- An indicator goes on in another unit or from another source as a series of its own; the one before it ends when the plan is approved.
alter table equality_indicator add column "follows" uuid null, add column "because" text null, add column "ended_on" date null;
alter table equality_indicator add constraint "equality_indicator_follows_unique" unique ("follows");

-- What an action was when its plan was approved last: that is what is due while the next version is being written.
alter table "action" add column "approved" jsonb null;
alter table "action" no force row level security;
alter table action_plan no force row level security;
alter table plan_version no force row level security;
update "action" a set approved = jsonb_build_object('title', told ->> 'title', 'deadline', told ->> 'deadline')
from action_plan p
  join plan_version v on v.plan = p.id and v.number = p.number,
  lateral jsonb_array_elements(v.content::jsonb -> 'actions') told
where a.plan = p.id and a.id = (told ->> 'id')::uuid;
alter table "action" force row level security;
alter table action_plan force row level security;
alter table plan_version force row level security;
