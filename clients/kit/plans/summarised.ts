export type SummarisedAction = {
  id: string;
  title: string;
  institution: string | null;
  deadline: string;
  status: 'NOT_STARTED' | 'UNDER_WAY' | 'DONE' | 'ABANDONED';
  note: string | null;
};

export type SummarisedIndicator = {
  id: string;
  name: string;
  definition: string;
  unit: string;
  source: string;
  baseline: number | null;
  baselineOn: string | null;
  target: number | null;
  targetOn: string | null;
  value: number | null;
  measuredOn: string | null;
  newestHidden: boolean;
};

type Change = 'NEW' | 'MOVED' | 'GONE';

export type ActionChange = {
  id: string;
  title: string;
  change: Change;
  statusBefore: SummarisedAction['status'] | null;
  statusNow: SummarisedAction['status'] | null;
  deadlineBefore: string | null;
  deadlineNow: string | null;
};

export type IndicatorChange = {
  id: string;
  name: string;
  unit: string;
  change: Change;
  valueBefore: number | null;
  valueNow: number | null;
  targetBefore: number | null;
  targetNow: number | null;
};

export type SummarisedChanges = {
  since: string;
  actions: readonly ActionChange[];
  indicators: readonly IndicatorChange[];
};
