export * from './PlanSummaryView.tsx';
export * from './ReportChanges.tsx';
