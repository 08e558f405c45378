export * from './FigureSource.tsx';
export * from './FiguresNotice.tsx';
export * from './noise.ts';
