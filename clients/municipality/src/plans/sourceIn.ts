import type { IndicatorSource, SetIndicatorInput } from '../gql/graphql.ts';
import type { useTyped } from '../useTyped.ts';

type Given = Pick<SetIndicatorInput, 'source' | 'asked' | 'cell'>;

/** One list offers both kinds of cells, and one all questions with their rows, so the kind stands in the value. */
export const cellValue = (it: { ground?: string | null; area?: string | null } | null | undefined) =>
  it?.ground ? `ground ${it.ground}` : it?.area ? `area ${it.area}` : '';
export const questionValue = (question: string, row?: string | null) => [question, row ?? ''].join(' ');

export function cellOf(value: string): NonNullable<Given['cell']> {
  const [kind, code] = value.split(' ');
  return (kind === 'ground' ? { ground: code } : { area: code }) as NonNullable<Given['cell']>;
}

export function questionOf(value: string) {
  const [question = '', row = ''] = value.split(' ');
  return { question, row: row || null };
}

/** Where the values come from, as it stands in the form. */
export function sourceIn(it: ReturnType<ReturnType<typeof useTyped>>): Given {
  const source = it.line('source') as IndicatorSource;
  if (source === 'PUBLISHED_STATISTICS') {
    it.needed(['cell']);
    return { source, asked: null, cell: cellOf(it.line('cell')) };
  }
  if (source === 'QUESTIONNAIRE') {
    it.needed(['questionnaire', 'question', 'options']);
    const asked = { questionnaire: it.line('questionnaire'), ...questionOf(it.line('question')) };
    return { source, asked: { ...asked, options: it.ticked('options') }, cell: null };
  }
  return { source: 'BY_HAND', asked: null, cell: null };
}
