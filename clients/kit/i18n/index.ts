export * from './LocaleProvider.tsx';
export * from './format.ts';
export * from './locales.ts';
export * from './remember.ts';
