import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup, Select, TextArea, TextField, typed } from '#kit';
import type { Ground } from '../gql/graphql.ts';
import { usePlaceNames } from './usePlaceNames.ts';

export type Profile = {
  name: string;
  municipality?: string | null;
  description?: string | null;
  website?: string | null;
  phone?: string | null;
  email?: string | null;
  helpsWith: readonly Ground[];
};

/** What stands in the form; an emptied field is said to be empty, so that it becomes so. */
export function profileOf(form: FormData) {
  const line = (name: string) => typed(form, name).trim() || null;
  return {
    name: typed(form, 'name').trim(),
    municipality: line('municipality'),
    description: line('description'),
    website: line('website'),
    phone: line('phone'),
    email: line('email'),
    helpsWith: form.getAll('helpsWith') as Ground[],
  };
}

export function useProfileNames() {
  const { t } = useLingui();
  return {
    name: t`Name`,
    municipality: t`Municipality`,
    description: t`Whom it helps, and how`,
    website: t`Website`,
    phone: t`Telephone`,
    email: t`E-mail`,
    helpsWith: t`Knows most about`,
  };
}

type Props = { start?: Profile; errors: Readonly<Record<string, string>> };

export function ProfileFields({ start, errors }: Props) {
  const { t } = useLingui();
  const { places, grounds } = usePlaceNames();
  const names = useProfileNames();
  const line = (name: 'name' | 'website' | 'phone' | 'email') => ({
    id: name,
    label: names[name],
    name,
    defaultValue: start?.[name] ?? '',
    error: errors[name],
  });
  return (
    <>
      <TextField {...line('name')} />
      <Select
        // The choices come a moment after the form, and a native list chooses only among those it has.
        key={places.length}
        id="municipality"
        name="municipality"
        label={names.municipality}
        none={t`The whole country`}
        options={places}
        defaultValue={start?.municipality ?? ''}
        error={errors['municipality']}
      />
      <TextArea
        id="description"
        name="description"
        label={names.description}
        hint={t`Everybody can read this, in the page where people find help.`}
        optional
        limit={2000}
        rows={3}
        defaultValue={start?.description ?? ''}
        error={errors['description']}
      />
      <TextField {...line('website')} optional type="url" />
      <TextField {...line('phone')} optional type="tel" />
      <TextField {...line('email')} optional type="email" />
      <CheckboxGroup
        id="helpsWith"
        name="helpsWith"
        legend={names.helpsWith}
        hint={t`Tick none when it helps with all grounds.`}
        optional
        inline
        options={grounds}
        defaultValues={start?.helpsWith ?? []}
        error={errors['helpsWith']}
      />
    </>
  );
}
