import { useLingui } from '@lingui/react/macro';
import { DateField, optionsOf, Select, TextField } from '#kit';
import type { DocumentKind } from '../../gql/graphql.ts';
import { useDocumentKindNames } from '../words.ts';
import { FingerprintField } from './FingerprintField.tsx';
import type { Facts } from './review.ts';

type Props = { value: Facts; onChange: (facts: Facts) => void; errors: Readonly<Record<string, string>> };

/** What was read, and in which edition. */
export function FactsFields({ value, onChange, errors }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<Facts>) => onChange({ ...value, ...part });
  return (
    <>
      <Select
        id="kind"
        label={t`What is it?`}
        options={optionsOf(useDocumentKindNames())}
        value={value.kind}
        onChange={(event) => set({ kind: event.target.value as DocumentKind })}
      />
      <TextField
        id="title"
        label={t`Title`}
        value={value.title}
        error={errors['title']}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextField
        id="address"
        type="url"
        label={t`Address on the internet`}
        optional
        value={value.address}
        error={errors['address']}
        onChange={(event) => set({ address: event.target.value })}
      />
      <TextField
        id="edition"
        label={t`Edition`}
        hint={t`As it says itself, such as "version 3" or "March 2026".`}
        optional
        value={value.edition}
        error={errors['edition']}
        onChange={(event) => set({ edition: event.target.value })}
      />
      <DateField
        id="datedOn"
        legend={t`Dated`}
        hint={t`The day that stands in it.`}
        optional
        defaultValue={value.datedOn ?? ''}
        error={errors['datedOn']}
        onChange={(datedOn) => set({ datedOn })}
      />
      <DateField
        id="reviewedOn"
        legend={t`Read on`}
        defaultValue={value.reviewedOn ?? ''}
        error={errors['reviewedOn']}
        onChange={(reviewedOn) => set({ reviewedOn })}
      />
      <FingerprintField value={value.sha256} onChange={(sha256) => set({ sha256 })} />
    </>
  );
}
