import type { Problem } from '#kit';

const inWords = /(^|\.)(title|introduction|text|(options|rows)\.\d+)$/;

/** Where a refusal stands: words that are missing at the Danish ones, and an option's at the option. */
export const placeOf = (field: string): string => {
  const place = field.replace(/((?:options|rows)\.\d+)\.text/, '$1');
  return inWords.test(place) ? `${place}.da` : place;
};

export const faultsOf = (problem: Problem | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(problem?.fields.map(({ field, message }) => [placeOf(field), message]) ?? []);
