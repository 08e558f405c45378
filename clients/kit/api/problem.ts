import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ruleMessage } from './rules.ts';

const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID', 'CONFLICT', 'LOCKED_OUT', 'BUSY'] as const;

/** The server's closed list, INTERNAL for its faults, OFFLINE for an answer that never came. */
export type ProblemCode = (typeof codes)[number] | 'INTERNAL' | 'OFFLINE';
export type FieldProblem = { field: string; rule: string; params: Record<string, unknown>; message: string };
export type Problem = { code: ProblemCode; reason?: string; message: string; fields: readonly FieldProblem[] };

const words = {
  UNAUTHENTICATED: msg`You are signed out. Sign in again to go on; what you typed stays here.`,
  FORBIDDEN: msg`Your role does not allow this.`,
  NOT_FOUND: msg`This does not exist, or it is not yours to see.`,
  INVALID: msg`Something needs a second look.`,
  CONFLICT: msg`Somebody else changed this while you worked. Look at the new version, then try again.`,
  LOCKED_OUT: msg`There were too many wrong passwords. Wait a while, then try again.`,
  BUSY: msg`Very many are asking at this moment. Wait a minute, then try again; what you typed stays here.`,
  OFFLINE: msg`We could not reach the service. What you typed is still here; try again in a moment.`,
  INTERNAL: msg`Something went wrong on our side. What you typed is still here; try again in a moment.`,
};

/** A conflict that is about more than two people at one thing says so by its reason. */
const reasons: Record<string, (typeof words)[ProblemCode]> = {
  confirm: msg`This step needs your password once more. What you typed stays here.`,
  credentials: msg`The e-mail address or the password is not right. Look at both once more.`,
  locked: msg`Too many wrong passwords. Wait a quarter of an hour, then try again.`,
  quarter_frozen: msg`The quarter is closed, so this can no longer be changed.`,
  report_withdrawn: msg`This report has been withdrawn.`,
  inquiry_withdrawn: msg`This inquiry has been withdrawn.`,
  inquiry_promoted: msg`A case was already opened from this inquiry.`,
  entry_corrected: msg`Somebody else corrected this entry already.`,
  registration_withdrawn: msg`This registration has been withdrawn.`,
  quarter_open: msg`The quarter is still open. It can be prepared when it has closed.`,
  already_published: msg`This quarter is published already, and what is published never changes.`,
  earlier_unpublished: msg`An earlier quarter has closed and is not out yet. That one comes first: quarters come out in their order.`,
  later_published: msg`A later quarter is published already, so this one cannot come out any more.`,
  draft_changed: msg`The draft was prepared anew after you looked at it. Look at the new figures before you sign them.`,
  idempotency_key: msg`This was saved already, the way you first sent it, and you changed it since. Find what was saved in the list and correct it there, so that it does not count twice. What you typed is still here.`,
  yourself: msg`Somebody else must do this for you.`,
  study_closed: msg`The study is closed: its final report is issued, and nothing changes any more. What was learnt since belongs in a new study.`,
  being_checked: msg`It is being checked already. Wait until that is done.`,
  no_consent: msg`They have not agreed to being quoted. Ask them, note their answer under Consent, then quote.`,
  not_held: msg`The interview was not held yet. Say that it was held, then quote.`,
  finding_unsupported: msg`A finding stands on nothing any more, because consent was taken back. Choose other evidence for it, then issue the report.`,
  institutions_reported: msg`A report on these institutions is issued already, so they stay. Another institution needs a study of its own.`,
  no_final_report: msg`A study is closed by its final report. Issue that one.`,
  no_findings: msg`A report needs at least one finding. Record what the evidence shows, then issue it.`,
  comments_closed: msg`The final report is issued and keeps your organisation’s comment as it stood. Write to the assessors instead.`,
  report_final: msg`The final report is issued, so it can no longer be replied to. Write to the assessors instead.`,
  evidence_erased: msg`What was said in this study has been erased, as was promised. The findings and reports remain.`,
  no_room: msg`There is room for no more of these here. Change one that is there, where that is possible, or begin a new plan or study.`,
  no_report: msg`No report of this study is issued yet, so there is nothing to answer. Draft the plan when the first report is out.`,
  comment_written: msg`The organisation has answered in the meantime. What it said stays with the draft.`,
  plan_approved: msg`The plan is approved, so it stays as it is. A manager can open it for changes, with a reason. What you typed is still here.`,
  plan_draft: msg`The plan is not approved as it stands now. It is reported and evaluated once a manager has approved it.`,
  plan_open: msg`The plan is open for changes already. Load the page again, make your changes, and approve the next version.`,
  unit_measured: msg`It is measured in another unit already, and one series has one unit. Put the old unit back, or begin a new series below with what you typed: nothing that was measured is lost.`,
  source_measured: msg`It is measured by hand already, and one series has one source. Put the old source back, or begin a new series below with what you typed: nothing that was measured is lost.`,
  series_followed: msg`It goes on in another series already. Change that one instead.`,
  series_ended: msg`This series has ended, and another goes on from it. Record the value there.`,
  summary_changed: msg`The plan has moved on since you looked. Below is what it says now: look at it, then publish it.`,
  report_draft: msg`It is a draft, for those it is about. The final report of the study can be published.`,
  not_agreed: msg`An institution that it is about has not agreed yet. Its leader does so at the foot of the report.`,
  published: msg`It is published already. Ask the municipality to take it back first.`,
  not_published: msg`It is not published any more: it was replaced or taken back. Load the page again to see where it stands.`,
  indicator_fed: msg`This indicator takes its values by itself, so none can be typed.`,
  day_measured: msg`This day is measured already. Correct that value in the list, with a reason.`,
  evaluation_issued: msg`The report of this evaluation is issued, so it stays as it is. Begin the next evaluation of the plan.`,
  questionnaire_opened: msg`It is open, so its questions stay as they are: some may have answered them. What you typed is still here.`,
  questionnaire_open: msg`It is not closed yet. Its results come when it is.`,
  questionnaire_not_open: msg`It is not open now. Load the page again to see where it stands.`,
  questionnaire_closed: msg`It is closed and takes no more answers. What you wrote is still here.`,
  invitation_used: msg`This invitation has been used. If you have just sent your answers, they have arrived.`,
  already_planned: msg`This quarter has a planned moment already. Move it, with a reason.`,
  not_planned: msg`No moment is planned for this release, so it would never come out. Plan one, then sign.`,
  moment_missed: msg`Its planned moment has passed, so it is late. Move it to a new one with a reason, then sign.`,
  signed_too_late: msg`Both had to sign earlier for it to come out at its planned moment. Put it off with a reason, then sign.`,
  nobody_known: msg`Neither of you has signed a release that is out. One of the two must have, or the office vouches for you at the statistics side.`,
  signed_for_its_moment: msg`It is signed for the moment that was announced, so it does not come out sooner. Have the signatures taken back, move it, and sign it anew.`,
  signed_by_you: msg`You have signed it. Another statistician must sign it as well.`,
  signed_by_two: msg`Two have signed it already. It comes out at its planned moment.`,
  not_signed_by_you: msg`There is no signature of yours under this draft.`,
  outdated_draft: msg`Another release came out after this draft was prepared. Prepare it anew, look at it, then sign it.`,
  erratum_first: msg`A corrected version of the newest release is on its way, and comes out first. When it is out, prepare this draft anew.`,
  break_out: msg`A published release shows this break, so it stays.`,
  not_a_draft: msg`This is not a draft any more. Load the page again to see where it stands.`,
};

type WireField = { field: string; rule: string; params?: Record<string, unknown> | null };

const refusals: Record<number, ProblemCode> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' };

function codeOf(error: unknown, given: unknown): ProblemCode {
  if (CombinedGraphQLErrors.is(error)) return codes.find((it) => it === given) ?? 'INTERNAL';
  if (ServerError.is(error)) return refusals[error.statusCode] ?? 'INTERNAL';
  return 'OFFLINE';
}

/** The one place that turns any failure into words. */
export function problemOf(error: unknown, i18n: I18n): Problem {
  const extensions = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined;
  const code = codeOf(error, extensions?.code);
  const reason = typeof extensions?.reason === 'string' ? extensions.reason : undefined;
  const fields = Array.isArray(extensions?.fields) ? (extensions.fields as WireField[]) : [];
  return {
    code,
    reason,
    message: i18n._((reason && reasons[reason]) || words[code]),
    fields: fields.map(({ field, rule, params }) => ({
      field,
      rule,
      params: params ?? {},
      message: i18n._(ruleMessage(rule, params ?? {})),
    })),
  };
}
