import { useLingui } from '@lingui/react/macro';
import type {
  ActionStanding,
  ActionStatus,
  Direction,
  Frequency,
  IndicatorKind,
  IndicatorSource,
  PlanStatus,
  ShortcomingRule,
} from '../gql/graphql.ts';

export function usePlanStatusNames(): Record<PlanStatus, string> {
  const { t } = useLingui();
  return { DRAFT: t`Draft`, APPROVED: t`Approved`, REVISING: t`Being revised` };
}

export function useActionStatusNames(): Record<ActionStatus, string> {
  const { t } = useLingui();
  return { NOT_STARTED: t`Not begun`, UNDER_WAY: t`Under way`, DONE: t`Done`, ABANDONED: t`Given up` };
}

export function useStandingNames(): Record<ActionStanding, string> {
  const { t } = useLingui();
  return { LATE: t`Late`, DUE_SOON: t`Due within 30 days`, ON_TRACK: t`On track` };
}

export function useKindWords(): Record<IndicatorKind, { name: string; says: string }> {
  const { t } = useLingui();
  return {
    STRUCTURE: { name: t`Structure`, says: t`Whether there is a commitment: a rule, a policy, somebody responsible.` },
    PROCESS: { name: t`Process`, says: t`What is done: training, hours of interpreting, translated pages.` },
    OUTCOME: {
      name: t`Outcome`,
      says: t`What citizens notice: waiting time, refusals, satisfaction, unequal treatment.`,
    },
  };
}

export function useDirectionNames(): Record<Direction, string> {
  const { t } = useLingui();
  return { UP: t`More is better`, DOWN: t`Less is better` };
}

export function useSourceWords(): Record<IndicatorSource, { name: string; says: string }> {
  const { t } = useLingui();
  return {
    BY_HAND: { name: t`Recorded by hand`, says: t`Somebody records each value, with what it stands on.` },
    QUESTIONNAIRE: {
      name: t`A question of a questionnaire`,
      says: t`The share that chose certain answers, when at least five answered.`,
    },
    PUBLISHED_STATISTICS: {
      name: t`Published statistics`,
      says: t`Registrations about your own municipality, from each release.`,
    },
  };
}

export function useFrequencyNames(): Record<Frequency, string> {
  const { t } = useLingui();
  return { QUARTERLY: t`Every three months`, HALF_YEARLY: t`Every six months`, YEARLY: t`Once a year` };
}

/** What is missing, and what to do about it. */
export function useShortcomingWords(): Record<ShortcomingRule, string> {
  const { t } = useLingui();
  return {
    NO_ACTION: t`The plan has no action. Add one to a goal: what will be done, and by when.`,
    NO_OUTCOME_INDICATOR: t`No indicator shows what citizens notice. Add one of the kind "Outcome".`,
    NO_FINDING: t`It answers no finding. Choose the finding of the study that it is about.`,
    NO_RESPONSIBLE: t`Nobody answers for it. Write which function does, such as "head of citizen service".`,
    NO_BASELINE: t`It does not say where things stood. Write the value before the plan.`,
    NO_BASELINE_DATE: t`The value it starts from has no date. Write the day it was measured.`,
    NO_TARGET: t`It does not say where things shall be. Write the value to reach.`,
    NO_TARGET_DATE: t`The target has no date. Write the day it shall be reached.`,
  };
}
