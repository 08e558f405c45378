import { useLingui } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { wordFor, type Words } from '../codes.ts';
import { useDraft, type Answers } from './draft.ts';
import { useKindWords } from './KindQuestion.tsx';
import { useLists } from './lists.ts';
import { namedGrounds, planFor, type Step } from './plan.ts';

type Line = { step: Step; term: string; value: string };

/** Every question asked and what was answered, in words; '' where nothing was. */
export function useSummary(): Line[] {
  const { t, i18n } = useLingui();
  const { list } = useFormat();
  const { answers } = useDraft();
  const { words, municipalities } = useLists();
  const kinds = useKindWords();
  const own: Record<string, string> = { UNKNOWN: t`I do not know`, UNDISCLOSED: t`I would rather not say` };
  const say = (of: Words, code: string | undefined) => (code ? (own[code] ?? wordFor(of, code)) : '');
  const all = (of: Words, codes: readonly string[]) => list(codes.map((it) => say(of, it)));
  const grounds = words('grounds');
  const how = namedGrounds(answers).flatMap((ground) => {
    const name = wordFor(grounds, ground);
    return [
      ...(answers.perceived.includes(ground) ? [t`${{ name }}: only believed`] : []),
      ...(answers.byAssociation.includes(ground) ? [t`${{ name }}: because of somebody close`] : []),
    ];
  });
  const { municipality } = answers;
  const lines: Record<Exclude<Step, 'check'>, [term: string, value: string]> = {
    kind: [t`What happened`, answers.kind ? kinds[answers.kind] : ''],
    grounds: [t`Because of`, all(grounds, answers.grounds)],
    how: [t`How it fits`, how.join('\n')],
    forms: [t`Treatment`, all(words('forms'), answers.forms)],
    offence: [
      t`What was done`,
      answers.offence === 'UNSPECIFIED' ? t`Something else` : say(words('offences'), answers.offence),
    ],
    bias: [t`The hate behind it`, all(words('bias-motivations'), answers.bias)],
    municipality: [
      t`Where`,
      municipality === 'ONLINE'
        ? t`Online`
        : (municipalities.find(({ code }) => code === municipality)?.name ?? say([], municipality)),
    ],
    area: [t`Service`, say(words('areas'), answers.area)],
    place: [t`Kind of place`, say(words('places'), answers.place)],
    when: [t`When`, timeInWords(answers, i18n.locale, { ongoing: t`It is still going on`, unknown: t`I do not know` })],
    role: [t`Your part`, say(words('reporter-roles'), answers.role)],
    about: [
      t`Age and gender`,
      [say(words('age-bands'), answers.ageBand), say(words('genders'), answers.gender)].filter(Boolean).join(', '),
    ],
    account: [t`In your own words`, answers.account.trim()],
  };
  return planFor(answers).flatMap((step) =>
    step === 'check' ? [] : [{ step, term: lines[step][0], value: lines[step][1] }],
  );
}

function timeInWords(
  { precision, times }: Answers,
  locale: string,
  { ongoing, unknown }: { ongoing: string; unknown: string },
): string {
  if (!precision) return '';
  if (precision === 'ONGOING') return ongoing;
  if (precision === 'UNKNOWN') return unknown;
  const value = times[precision] ?? '';
  const month = (number: number) =>
    new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2024, number, 1));
  if (precision === 'DAY')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  if (precision === 'MONTH') return `${month(Number(value.slice(5)) - 1)} ${value.slice(0, 4)}`;
  if (precision === 'YEAR') return value;
  const first = (Number(value.slice(-1)) - 1) * 3;
  return `${month(first)} – ${month(first + 2)} ${value.slice(0, 4)}`;
}
