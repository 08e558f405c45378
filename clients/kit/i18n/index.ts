export * from './LocaleProvider.tsx';
export * from './day.ts';
export * from './format.ts';
export * from './locales.ts';
export * from './remember.ts';
