import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { askedNames, type AskedLocale, type FieldError, type Problem } from '#kit';
import type { Draft } from './draft.ts';
import { faultsOf } from './faults.ts';

/** What was missing when somebody tried to open it: at its fields, and in a list that leads to them. */
export function useGaps(draft: Draft) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<Problem>();
  const nameOf = (field: string): string => {
    const [, number, part] = /^questions\.(\d+)\.(.+)$/.exec(field) ?? [];
    if (number === undefined)
      return field.startsWith('title') ? t`Title` : field.startsWith('intro') ? t`Introduction` : '';
    const question = Number(number) + 1;
    const [, place] = /^options\.(\d+)/.exec(part ?? '') ?? [];
    const [, row] = /^rows\.(\d+)/.exec(part ?? '') ?? [];
    if (place !== undefined) return t`Question ${{ question }}, answer ${{ number: Number(place) + 1 }}`;
    if (row !== undefined) return t`Question ${{ question }}, row ${{ number: Number(row) + 1 }}`;
    return t`Question ${{ question }}`;
  };
  const languageOf = (field: string) => askedNames[field.split('.').at(-1) as AskedLocale];
  const faults = useMemo(() => faultsOf(refused), [refused]);
  const summary = useMemo<FieldError[]>(
    () =>
      Object.entries(faults).map(([id, message]) => ({
        id,
        message: `${[nameOf(id), languageOf(id)].filter(Boolean).join(', ')}: ${message}`,
      })),
    // oxlint-disable-next-line react/exhaustive-deps -- other words for a field are no other errors
    [faults],
  );
  // What was filled in since is no fault any more.
  const standing = Object.fromEntries(Object.entries(faults).filter(([field]) => !filled(draft, field)));
  return { faults: standing, summary, found: setRefused };
}

function filled(draft: Draft, field: string): boolean {
  const value = field.split('.').reduce<unknown>((it, key) => {
    const next = (it as Record<string, unknown> | undefined)?.[key];
    return next !== null &&
      typeof next === 'object' &&
      'text' in next &&
      /options|rows/.test(field) &&
      'id' in next &&
      !('kind' in next)
      ? (next as { text: unknown }).text
      : next;
  }, draft);
  return typeof value === 'string' && value.trim() !== '';
}
