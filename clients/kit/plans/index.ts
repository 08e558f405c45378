export * from './PlanSummaryView.tsx';
