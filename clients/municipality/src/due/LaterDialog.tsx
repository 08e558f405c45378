import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DateField, dayAfter, Dialog, FormEnd, Stack, Text } from '#kit';
import type { DueRowFragment } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { usePutOff } from './usePutOff.ts';

type Props = { of: DueRowFragment | undefined; onClose: () => void };

export function LaterDialog({ of, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open={of !== undefined} title={t`Remind me later`} onClose={onClose}>
      {of && <Content of={of} onClose={onClose} />}
    </Dialog>
  );
}

// The dialog draws it only while it is open, so each opening begins anew.
function Content({ of, onClose }: { of: DueRowFragment; onClose: () => void }) {
  const { t } = useLingui();
  const [until, setUntil] = useState<string | null>(() => dayAfter(7));
  const [missing, setMissing] = useState(false);
  const { putOff, busy, problem, errors } = usePutOff();
  const off = async () => {
    setMissing(!until);
    if (until && (await putOff(of, until))) onClose();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void off();
      }}
    >
      <Stack>
        <Text>{of.title}</Text>
        <Refusal problem={problem} />
        <DateField
          legend={t`From which day?`}
          hint={t`Until then it is off your list. For everyone else it is as due as before.`}
          defaultValue={until ?? ''}
          error={missing ? t`Write a date, such as 14 3 2026.` : errors['until']}
          onChange={setUntil}
        />
        <FormEnd does={t`Remind me then`} busy={busy} back={onClose} />
      </Stack>
    </form>
  );
}
