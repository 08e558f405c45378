import { useLingui } from '@lingui/react/macro';
import { optionsOf, quartersBack, Select, useFormat, type Option } from '#kit';
import { useRegistrationStatusNames } from '../words.ts';
import { useIncidentLists } from './useIncidentLists.ts';

type Props = { values: Record<string, string | null>; onChange: (name: string, value: string) => void };

export function RegistrationFilters({ values, onChange }: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const names = useRegistrationStatusNames();
  const { data } = useIncidentLists();
  const choice = (name: string, label: string, none: string, options: readonly Option[]) => (
    <Select
      label={label}
      none={none}
      options={options}
      value={values[name] ?? ''}
      onChange={(event) => onChange(name, event.target.value)}
    />
  );
  return (
    <search className="mu-filters" aria-label={t`Which registrations`}>
      {choice(
        'quarter',
        t`Quarter`,
        t`All quarters`,
        quartersBack(8).map((it) => ({ value: it, label: quarter(it) })),
      )}
      {choice('ground', t`Ground`, t`All grounds`, data?.lists.grounds ?? [])}
      {choice('status', t`State`, t`All states`, optionsOf(names))}
    </search>
  );
}
