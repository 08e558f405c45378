export * from './BarChart.tsx';
export * from './ChartFigure.tsx';
export * from './LineChart.tsx';
export * from './SmallMultiples.tsx';
export * from './TileMap.tsx';
export * from './csv.ts';
export * from './municipalityTiles.ts';
