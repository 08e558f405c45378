import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { useDirectionNames, useFrequencyNames, useKindWords } from './planWords.ts';
import type { Change, Part } from './whatChanged.ts';

/** A change between two versions as a sentence. */
export function useChangeWords(): (change: Change) => string {
  const { t } = useLingui();
  const { number, date, list } = useFormat();
  const kinds = useKindWords();
  const directions: Record<string, string> = useDirectionNames();
  const frequencies: Record<string, string> = useFrequencyNames();
  const parts: Record<Part, string> = { goals: t`Goal`, actions: t`Action`, indicators: t`Indicator` };
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
    frequency: t`how often`,
    baseline: t`value before`,
    baselineOn: t`day of the value before`,
    target: t`target`,
    targetOn: t`day of the target`,
    goal: t`goal`,
    number: t`number`,
  };
  const value = (field: string, it: unknown): string => {
    if (it === null || it === undefined || it === '') return t`nothing`;
    if (typeof it === 'number') return number(it);
    if (Array.isArray(it)) return it.length ? list(it.map(String)) : t`nothing`;
    const text = typeof it === 'string' ? it : JSON.stringify(it);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return date(text);
    if (field === 'kind') return kinds[text as keyof typeof kinds].name;
    return (field === 'direction' && directions[text]) || (field === 'frequency' && frequencies[text]) || `"${text}"`;
  };
  return (change) => {
    const part = parts[change.part];
    const { name } = change;
    if (change.kind === 'added') return t`Added: ${part} "${name}"`;
    if (change.kind === 'removed') return t`Taken out: ${part} "${name}"`;
    const field = fields[change.field] ?? change.field;
    // An id says nothing to a reader.
    if (['finding', 'institution', 'goal'].includes(change.field)) return t`${name}: ${field} is changed`;
    return t`${name}: ${field} from ${{ from: value(change.field, change.from) }} to ${{ to: value(change.field, change.to) }}`;
  };
}
