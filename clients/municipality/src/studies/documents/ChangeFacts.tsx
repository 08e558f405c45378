import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Dialog, ErrorSummary, FormEnd, Stack } from '#kit';
import { useFormErrors } from '../../useFormErrors.ts';
import { FactsFields } from './FactsFields.tsx';
import type { Facts } from './review.ts';
import { useFactsFaults } from './useFactsFaults.ts';

type Props = { value: Facts; onChange: (facts: Facts) => void; onClose: () => void };

export function ChangeFacts({ value, onChange, onClose }: Props) {
  const { t } = useLingui();
  const [facts, setFacts] = useState(value);
  const [missing, setMissing] = useState({});
  const faultsOf = useFactsFaults();
  const { errors, summary } = useFormErrors(undefined, missing);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const faults = faultsOf(facts);
    setMissing(faults);
    if (Object.keys(faults).length) return;
    onChange({ ...facts, title: facts.title.trim(), address: facts.address.trim(), edition: facts.edition.trim() });
    onClose();
  };
  return (
    <Dialog open title={t`What was read`} onClose={onClose}>
      <form onSubmit={take} noValidate>
        <Stack>
          <ErrorSummary naming errors={summary} />
          <FactsFields value={facts} onChange={setFacts} errors={errors} />
          <FormEnd does={t`Save`} back={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
