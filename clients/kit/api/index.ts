export * from './createApi.ts';
export * from './problem.ts';
export * from './useAction.ts';
export * from './useProblem.ts';
