export * from './readyQueries.ts';
