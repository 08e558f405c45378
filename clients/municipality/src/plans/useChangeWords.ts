import { useLingui } from '@lingui/react/macro';
import { useFieldWords } from './useFieldWords.ts';
import type { Change, Part } from './whatChanged.ts';

/** A change between two versions as a sentence. */
export function useChangeWords(): (change: Change) => string {
  const { t } = useLingui();
  const { nameOf, value } = useFieldWords();
  const parts: Record<Part, string> = { goals: t`Goal`, actions: t`Action`, indicators: t`Indicator` };
  return (change) => {
    const part = parts[change.part];
    const { name } = change;
    if (change.kind === 'added') return t`Added: ${part} "${name}"`;
    if (change.kind === 'removed') return t`Taken out: ${part} "${name}"`;
    const field = nameOf(change.field);
    // An id says nothing to a reader.
    if (['finding', 'institution', 'goal', 'source', 'asked', 'ground', 'area'].includes(change.field))
      return t`${name}: ${field} is changed`;
    return t`${name}: ${field} from ${{ from: value(change.field, change.from) }} to ${{ to: value(change.field, change.to) }}`;
  };
}
