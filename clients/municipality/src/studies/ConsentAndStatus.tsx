import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { optionsOf, RadioGroup, Text } from '#kit';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import type { Consent, InterviewStatus } from '../gql/graphql.ts';
import type { Notes } from './notes.ts';
import { useConsentNames, useInterviewStatusNames } from './words.ts';

type Props = { value: Notes; onChange: (notes: Notes) => void; disabled: boolean };

export function ConsentAndStatus({ value, onChange, disabled }: Props) {
  const { t } = useLingui();
  const consents = useConsentNames();
  const statuses = useInterviewStatusNames();
  const [refusing, setRefusing] = useState(false);
  return (
    <fieldset className="mu-form mu-bare" disabled={disabled}>
      <RadioGroup
        name="consent"
        legend={t`Consent`}
        hint={t`Do they agree to being quoted without a name? They can take it back at any time.`}
        inline
        options={optionsOf(consents)}
        value={value.consent}
        // What is saved by itself must not withdraw a passage by a slip of the finger.
        onChange={(consent) =>
          consent === 'REFUSED' ? setRefusing(true) : onChange({ ...value, consent: consent as Consent })
        }
      />
      <RadioGroup
        name="status"
        legend={t`Where it stands`}
        inline
        options={optionsOf(statuses)}
        value={value.status}
        onChange={(status) => onChange({ ...value, status: status as InterviewStatus })}
      />
      <ConfirmDialog
        open={refusing}
        title={t`They do not agree?`}
        does={t`They do not agree`}
        leaves={t`Cancel`}
        tone="danger"
        busy={false}
        problem={undefined}
        onConfirm={() => {
          setRefusing(false);
          onChange({ ...value, consent: 'REFUSED' });
        }}
        onClose={() => setRefusing(false)}
      >
        <Text>
          <Trans>
            Nothing they said is quoted. Passages quoted already are withdrawn for good, and findings no longer stand on
            them, also if they agree again later.
          </Trans>
        </Text>
      </ConfirmDialog>
    </fieldset>
  );
}
