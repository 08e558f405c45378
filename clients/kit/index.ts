export * from './api/index.ts';
export * from './charts/index.ts';
export * from './i18n/index.ts';
export * from './incident/index.ts';
export * from './session/index.ts';
export * from './staff/index.ts';
export * from './statistics/index.ts';
export * from './ui/index.ts';
