import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, optionsOf, RadioGroup, Text } from '#kit';
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
      <Dialog
        open={refusing}
        title={t`They do not agree?`}
        onClose={() => setRefusing(false)}
        actions={
          <>
            <Button
              tone="danger"
              onClick={() => {
                setRefusing(false);
                onChange({ ...value, consent: 'REFUSED' });
              }}
            >
              <Trans>They do not agree</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setRefusing(false)}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <Text>
          <Trans>
            Nothing they said is quoted. Passages quoted already are withdrawn for good, and findings no longer stand on
            them, also if they agree again later.
          </Trans>
        </Text>
      </Dialog>
    </fieldset>
  );
}
