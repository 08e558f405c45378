import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Params = Record<string, unknown>;

const required = () => msg`Fill this in.`;
const fromList = () => msg`Choose one from the list.`;

// The server names the rule, in valibot's words or its own; the prose is ours, in the reader's language.
const rules: Record<string, (params: Params) => MessageDescriptor> = {
  required,
  non_empty: required,
  distinct: () => msg`Each can be chosen once.`,
  stands_alone: () => msg`This answer cannot be combined with others.`,
  picklist: fromList,
  enum: fromList,
  unknown_municipality: fromList,
  min_length: ({ limit }) => (limit === 1 ? required() : msg`Write at least ${String(limit)} characters.`),
  max_length: ({ limit }) => msg`Write at most ${String(limit)} characters.`,
  min_value: ({ limit }) => msg`Must be at least ${String(limit)}.`,
  max_value: ({ limit }) => msg`Must be at most ${String(limit)}.`,
  between: ({ min, max }) => msg`Must be between ${String(min)} and ${String(max)}.`,
  integer: () => msg`Write a whole number.`,
  email: () => msg`Write an e-mail address, such as name@example.dk.`,
  date_format: () => msg`Write a date, such as 14 3 2026.`,
  in_future: () => msg`This date has not come yet.`,
  too_early: ({ limit }) => msg`This date lies before ${String(limit)}.`,
  in_past: () => msg`Choose a day that has not come yet.`,
  moment_passed: () => msg`Choose a moment that has not come yet.`,
  no_notice: () =>
    msg`This is too soon: both sign before, and the statistics side must see it in time. Choose a later moment.`,
  quarter_ahead: ({ quarter }) => msg`Readers are told a whole quarter ahead. Choose ${String(quarter)} or later.`,
  letter: ({ letter }) =>
    msg`Leave out "${String(letter)}": the files that statistics are exchanged in cannot hold this letter.`,
  same_moment: () => msg`It is planned for this moment already. Choose another one.`,
  at_eight: () => msg`Statistics come out at 8 in the morning, Danish time.`,
  not_a_workday: () => msg`Statistics come out on a day from Monday to Friday that is not a holiday.`,
  before_freeze: ({ quarter, limit }) =>
    msg`${String(quarter)} is closed, prepared and looked at first. Choose ${String(limit)} or later.`,
  before_other: ({ quarter, limit }) =>
    msg`Quarters come out in their order, and ${String(quarter)} comes out on ${String(limit)}. Choose a later day.`,
  after_other: ({ quarter, limit }) =>
    msg`Quarters come out in their order, and ${String(quarter)} comes out on ${String(limit)}. Choose an earlier day, or move that one first.`,
  too_late: ({ limit }) => msg`Choose a day no later than ${String(limit)}.`,
  password: () => msg`This is not your current password. Write it once more.`,
  guessable: () => msg`This is too easy to guess. Leave out your name and well-known words.`,
  invitation: () => msg`We do not know this code, or it has been used or has expired. Ask for a new one.`,
  other_door: () => msg`This invitation belongs to another of our sites. Ask whoever invited you for its address.`,
  taken: () => msg`Somebody or something else has this already.`,
  web_address: () => msg`Write the whole address, such as https://example.dk.`,
  phone: () => msg`Write a telephone number, such as 12 34 56 78.`,
  not_assignable: () => msg`Choose a caseworker or a manager who still works here.`,
  only_when_closed: () => msg`Only a closed case has an outcome.`,
  manager_first: () => msg`The first person of an organisation is its manager, who invites the others.`,
  role_of_organisation: () => msg`Choose a role that this organisation has.`,
  several_municipalities: () =>
    msg`Choose institutions of one municipality. Another municipality needs a study of its own.`,
  before_start: () => msg`Choose a day that is not before the first day.`,
  unknown: () => msg`One of these is not there any more. Load the page again and choose anew.`,
  one_source: () => msg`Choose one source: the interview or the document.`,
  wrong_side: () =>
    msg`The target is no better than where things stood. Look at both values, and at which way is better.`,
  one_cell: () => msg`Choose one ground or one service.`,
  percent: () => msg`A share of answers is measured in %.`,
  no_action: () => msg`The plan has no action. Add one to a goal.`,
  no_outcome_indicator: () => msg`No indicator shows what citizens notice. Add one of the kind "Outcome".`,
  no_finding: () => msg`Choose the finding that it answers.`,
  no_responsible: () => msg`Write which function answers for it.`,
  no_baseline: () => msg`Write the value before the plan.`,
  no_baseline_date: () => msg`Write the day of the value before the plan.`,
  no_target: () => msg`Write the value to reach.`,
  no_target_date: () => msg`Write the day the target shall be reached.`,
  no_confidence: () => msg`Say how far this value can be relied on.`,
  no_reason: () => msg`Write why it is given up.`,
  two_options: () => msg`Write at least two answers to choose from; a scale has five steps.`,
  rows: () => msg`Write at least one row.`,
  condition: () => msg`Choose an answer to a question that stands before this one.`,
  repeated_id: () => msg`This is here twice. Remove one of the two and add it again.`,
  hidden: () => msg`Too few answered this for anything to be told. Choose another question.`,
  not_an_ngo: () => msg`Choose an interest organisation.`,
  receipt: () => msg`This is not a code that we know. Look at it once more.`,
};

export const ruleMessage = (rule: string, params: Params): MessageDescriptor =>
  (rules[rule] ?? (() => msg`This cannot be used as it stands.`))(params);
