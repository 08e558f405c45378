import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '#kit/ui';

type Props = { text: string; what: string; children: ReactNode };

/** Something to be copied exactly as it stands, and a button for it. */
export function Copied({ text, what, children }: Props) {
  const { t } = useLingui();
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(t`Copied.`),
      () => say(t`Your browser would not copy it. Mark it and copy it yourself.`),
    );
  return (
    <div className="pu-copied">
      {children}
      <div className="el-row">
        <Button variant="secondary" small onClick={() => void copy()}>
          <Trans>Copy</Trans>
          <span className="el-hidden">: {what}</span>
        </Button>
        <output className="pu-said">{said}</output>
      </div>
    </div>
  );
}
