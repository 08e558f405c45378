export * from '../taxonomy/latticeTables.ts';
