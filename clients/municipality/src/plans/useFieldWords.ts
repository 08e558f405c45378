import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { useDirectionNames, useFrequencyNames, useKindWords, useSourceWords } from './planWords.ts';

/** The fields of a plan's parts by the names of the server, and their values as they are read. */
export function useFieldWords() {
  const { t } = useLingui();
  const { number, date, list } = useFormat();
  const kinds: Record<string, { name: string }> = useKindWords();
  const sources: Record<string, { name: string }> = useSourceWords();
  const directions: Record<string, string> = useDirectionNames();
  const frequencies: Record<string, string> = useFrequencyNames();
  const fields: Record<string, string> = {
    title: t`what is done`,
    text: t`wording`,
    name: t`name`,
    finding: t`finding it answers`,
    institution: t`institution`,
    responsible: t`who answers for it`,
    deadline: t`deadline`,
    budget: t`budget`,
    kind: t`kind`,
    definition: t`what is counted`,
    unit: t`unit`,
    numerator: t`what is counted of a share`,
    denominator: t`what a share is counted of`,
    direction: t`which way is better`,
    disaggregation: t`broken down by`,
    dataSource: t`source of the values`,
    source: t`source of the values`,
    asked: t`question and answers`,
    ground: t`ground`,
    area: t`service`,
    frequency: t`how often`,
    baseline: t`value before`,
    baselineOn: t`day of the value before`,
    target: t`target`,
    targetOn: t`day of the target`,
    goal: t`goal`,
    number: t`number`,
  };
  const codes: Record<string, (code: string) => string | undefined> = {
    kind: (code) => kinds[code]?.name,
    source: (code) => sources[code]?.name,
    direction: (code) => directions[code],
    frequency: (code) => frequencies[code],
  };
  const value = (field: string, it: unknown): string => {
    if (it === null || it === undefined || it === '') return t`nothing`;
    if (typeof it === 'number') return number(it);
    if (Array.isArray(it)) return it.length ? list(it.map(String)) : t`nothing`;
    const text = typeof it === 'string' ? it : JSON.stringify(it);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return date(text);
    return codes[field]?.(text) ?? `"${text}"`;
  };
  return { nameOf: (field: string) => fields[field] ?? field, value };
}
