import { isDay, isNumber } from '../platform/api/connection.ts';
import type { Listing } from '../platform/database/listing.rows.ts';
import { ActionPlan, type ActionPlanRow } from './actionPlan.entity.ts';
import { Goal, type GoalRow } from './goals/goal.entity.ts';
import { Action, type ActionRow } from './actions/action.entity.ts';
import { Progress, type ProgressRow } from './actions/progress.entity.ts';
import { EqualityIndicator, type EqualityIndicatorRow } from './indicators/indicator.entity.ts';
import { Measurement, type MeasurementRow } from './measurements/measurement.entity.ts';
import { PlanVersion, type PlanVersionRow } from './planVersion.entity.ts';

export const plans: Listing<ActionPlanRow> = {
  of: ActionPlan,
  order: { by: 'draftedOn', descending: true, isKey: isDay },
};

export const goals: Listing<GoalRow> = {
  of: Goal,
  order: { by: 'number', descending: false, isKey: isNumber },
};

export const actions: Listing<ActionRow> = {
  of: Action,
  order: { by: 'deadline', descending: false, isKey: isDay },
};

export const progressList: Listing<ProgressRow> = {
  of: Progress,
  order: { by: 'reportedOn', descending: true, isKey: isDay },
};

export const indicators: Listing<EqualityIndicatorRow> = {
  of: EqualityIndicator,
  order: { by: 'number', descending: false, isKey: isNumber },
};

/** Of all plans, where a number says nothing. */
export const indicatorsByName: Listing<EqualityIndicatorRow> = {
  of: EqualityIndicator,
  order: { by: 'name', descending: false, isKey: (key) => key.length <= 255 },
};

export const measurements: Listing<MeasurementRow> = {
  of: Measurement,
  order: { by: 'measuredOn', descending: true, isKey: isDay },
};

export const versions: Listing<PlanVersionRow> = {
  of: PlanVersion,
  order: { by: 'number', descending: true, isKey: isNumber },
};
