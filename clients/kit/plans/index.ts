export * from './PlanSummaryView.tsx';
export * from './ReportChanges.tsx';
export * from './theirWords.ts';
