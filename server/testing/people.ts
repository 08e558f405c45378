export * from '../demo/people.ts';
