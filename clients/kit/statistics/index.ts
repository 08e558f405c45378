export * from './FigureSource.tsx';
export * from './FiguresNotice.tsx';
export * from './nextPlanned.ts';
export * from './noise.ts';
export * from './useGiveOrTake.ts';
export * from './useUsualChange.ts';
