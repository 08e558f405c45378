import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Field, Text } from '#kit';
import { fingerprint } from '../../fingerprint.ts';

type Props = { value: string; onChange: (sha256: string) => void };

/** Which file was read, by its fingerprint alone: the browser computes it, and the file stays on the machine. */
export function FingerprintField({ value, onChange }: Props) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const sha256 = await fingerprint(file);
      if (value) setSaid(sha256 === value ? t`It is the file that was read.` : t`It is another file than before.`);
      else setSaid(t`The fingerprint is taken.`);
      onChange(sha256);
    } catch {
      setSaid(t`The file could not be read. Choose it again.`);
    }
  };
  return (
    <div className="mu-answer">
      <Field
        optional
        label={t`The file that was read`}
        hint={t`Your browser takes its fingerprint (SHA-256), which shows later whether a file is the same. The file itself stays on your machine.`}
        after={
          <>
            {value && <p className="mu-hash">{value}</p>}
            <output>{said && <Text size="sm">{said}</Text>}</output>
          </>
        }
      >
        {(control) => (
          <input
            {...control}
            className="ds-input"
            type="file"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        )}
      </Field>
      {value && (
        <div>
          <Button
            variant="quiet"
            small
            onClick={() => {
              onChange('');
              setSaid(t`The fingerprint is taken away.`);
            }}
          >
            <Trans>Take the fingerprint away</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
