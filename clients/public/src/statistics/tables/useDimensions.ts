import { useLingui } from '@lingui/react/macro';

/** The code list of each dimension of a table. */
export const listOf: Readonly<Record<string, string>> = {
  age: 'age-bands',
  area: 'areas',
  delay: 'delay-bands',
  dup: 'duplicates',
  gender: 'genders',
  ground: 'grounds-in-statistics',
  ground2: 'grounds-in-statistics',
  source: 'sources',
};

/** What each dimension is called; one that came later than this page keeps its own name. */
export function useDimensions(): (name: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    age: t`Age`,
    area: t`Area of service`,
    delay: t`From incident to registration`,
    dup: t`Duplicates`,
    gender: t`Gender`,
    ground: t`Ground`,
    ground2: t`Second ground`,
    source: t`Who registered`,
  };
  return (name) => names[name] ?? name;
}
