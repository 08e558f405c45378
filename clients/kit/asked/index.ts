export * from './asked.ts';
export * from './AskedQuestion.tsx';
