import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Field, Text } from '#kit';
import { fingerprint } from '../fingerprint.ts';
import type { ListedFile } from './useManifest.ts';

/** Whether a file at hand is one of these, told by its hash alone: it is read here and goes nowhere. */
export function CheckFile({ files }: { files: readonly ListedFile[] }) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const check = async (file: File | undefined) => {
    if (!file) return;
    try {
      const sha256 = await fingerprint(file);
      const same = files.find((it) => it.sha256 === sha256);
      setSaid(
        same
          ? t`It is ${{ name: same.name }}, exactly as it was delivered.`
          : t`It is none of these files, or it was changed.`,
      );
    } catch {
      setSaid(t`The file could not be read. Choose it again.`);
    }
  };
  return (
    <div className="mu-narrow">
      <Field
        label={t`Check a file that you have`}
        hint={t`Its hash is computed on your computer and compared with the list below. The file is sent nowhere.`}
        after={<output>{said && <Text size="sm">{said}</Text>}</output>}
      >
        {(control) => (
          <input
            {...control}
            className="ds-input"
            type="file"
            onChange={(event) => void check(event.target.files?.[0])}
          />
        )}
      </Field>
    </div>
  );
}
