import { useLingui } from '@lingui/react/macro';
import type { Option } from '#kit/ui';
import type { Locale as WireLocale } from './gql/graphql.ts';

/** A list of codes with its words, as any of this app's queries brings it. */
export type Words = readonly { code: string; label: string; description?: string | null }[];

export const wireLocale = (locale: string): WireLocale => (locale === 'da' ? 'DA' : 'EN');

export const wordFor = (words: Words, code: string): string => words.find((it) => it.code === code)?.label ?? code;

/** "Unknown" is how statistics say it; a person does not know, or would rather not say. */
export function useOptions(): (words: Words, without?: readonly string[]) => Option[] {
  const { t } = useLingui();
  const own: Record<string, string> = { UNKNOWN: t`I do not know`, UNDISCLOSED: t`I would rather not say` };
  return (words, without = []) =>
    words
      .filter(({ code }) => !without.includes(code))
      .map(({ code, label, description }) => ({
        value: code,
        label: own[code] ?? label,
        hint: description ?? undefined,
      }));
}
