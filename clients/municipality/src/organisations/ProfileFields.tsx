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

type Props = { start?: Profile; errors: Readonly<Record<string, string>> };

export function ProfileFields({ start, errors }: Props) {
  const { t } = useLingui();
  const { places, grounds } = usePlaceNames();
  const line = (name: 'name' | 'website' | 'phone' | 'email') => ({
    id: name,
    name,
    defaultValue: start?.[name] ?? '',
    error: errors[name],
  });
  return (
    <>
      <TextField {...line('name')} label={t`Name`} />
      <Select
        // The choices come a moment after the form, and a native list chooses only among those it has.
        key={places.length}
        id="municipality"
        name="municipality"
        label={t`Municipality`}
        none={t`The whole country`}
        options={places}
        defaultValue={start?.municipality ?? ''}
        error={errors['municipality']}
      />
      <TextArea
        id="description"
        name="description"
        label={t`Whom it helps, and how`}
        hint={t`Everybody can read this, in the page where people find help.`}
        optional
        limit={2000}
        rows={3}
        defaultValue={start?.description ?? ''}
        error={errors['description']}
      />
      <TextField {...line('website')} label={t`Website`} optional type="url" />
      <TextField {...line('phone')} label={t`Telephone`} optional type="tel" />
      <TextField {...line('email')} label={t`E-mail`} optional type="email" />
      <CheckboxGroup
        id="helpsWith"
        name="helpsWith"
        legend={t`Knows most about`}
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
