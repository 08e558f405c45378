import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, latinDigits, PersonalData, Stack, Text, TextArea, TextField } from '#kit';
import type { PersonInput } from '../gql/graphql.ts';
import { usePersonTerms, type PersonField } from './personWords.ts';

export type PersonDraft = Record<Exclude<PersonField, 'addressProtection'>, string> & { addressProtection: boolean };

export const emptyPerson: PersonDraft = {
  name: '',
  phone: '',
  email: '',
  address: '',
  language: '',
  birthYear: '',
  addressProtection: false,
  note: '',
};

type KnownPerson = { [Field in PersonField]?: string | number | boolean | null };

export const personDraftOf = (it: KnownPerson): PersonDraft => ({
  ...emptyPerson,
  ...Object.fromEntries(
    Object.keys(emptyPerson).map((field) => [
      field,
      field === 'addressProtection' ? Boolean(it.addressProtection) : String(it[field as PersonField] ?? ''),
    ]),
  ),
});

/** Empty means that it is taken away. A year that is none is caught before it is sent: the wire takes whole numbers only. */
export function personInputOf({ birthYear, addressProtection, ...words }: PersonDraft): PersonInput {
  const trimmed = Object.fromEntries(Object.entries(words).map(([field, value]) => [field, value.trim() || null]));
  return { ...trimmed, addressProtection, birthYear: birthYear.trim() ? Number(latinDigits(birthYear.trim())) : null };
}

export const yearIsOdd = ({ birthYear }: PersonDraft): boolean => !/^(\d{4})?$/.test(latinDigits(birthYear.trim()));

type Props = {
  value: PersonDraft;
  onChange: (value: PersonDraft) => void;
  errors: Readonly<Record<string, string>>;
};

export function PersonFields({ value, onChange, errors }: Props) {
  const { t } = useLingui();
  const terms = usePersonTerms();
  const field = (name: Exclude<PersonField, 'addressProtection'>) => ({
    id: `person.${name}`,
    label: terms[name],
    value: value[name],
    error: errors[`person.${name}`],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <PersonalData>
      <Stack>
        <Text size="sm" tone="muted">
          <Trans>Write what the work needs. Everything here can wait, and nothing of it reaches the statistics.</Trans>
        </Text>
        <TextField {...field('name')} hint={t`A first name or an alias is enough.`} />
        <div className="ngo-row">
          <TextField {...field('phone')} type="tel" />
          <TextField {...field('email')} type="email" />
        </div>
        <TextArea {...field('address')} rows={2} />
        <Checkbox
          name="addressProtection"
          label={t`Name and address are protected in the civil register`}
          checked={value.addressProtection}
          onChange={(addressProtection) => onChange({ ...value, addressProtection })}
        />
        <div className="ngo-row">
          <TextField {...field('language')} hint={t`The one they would rather speak.`} />
          <TextField {...field('birthYear')} inputMode="numeric" hint={t`Four digits`} />
        </div>
        <TextArea {...field('note')} rows={3} limit={5000} hint={t`Such as when to call, or who may listen.`} />
      </Stack>
    </PersonalData>
  );
}
