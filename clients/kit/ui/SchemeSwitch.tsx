import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

type Scheme = 'auto' | 'light' | 'dark';

/** Lives in the document alone, so that it leaves nothing on the computer. */
export function SchemeSwitch() {
  const { t } = useLingui();
  const [scheme, setScheme] = useState<Scheme>(
    (document.documentElement.dataset.colorScheme as Scheme | undefined) ?? 'auto',
  );
  const names: Record<Scheme, string> = { auto: t`As the device`, light: t`Light`, dark: t`Dark` };
  const choose = (next: Scheme) => {
    setScheme(next);
    if (next === 'auto') delete document.documentElement.dataset.colorScheme;
    else document.documentElement.dataset.colorScheme = next;
  };
  return (
    <label className="el-scheme">
      <Trans>Appearance</Trans>
      <select value={scheme} onChange={(event) => choose(event.target.value as Scheme)} autoComplete="off">
        {(['auto', 'light', 'dark'] as const).map((it) => (
          <option key={it} value={it}>
            {names[it]}
          </option>
        ))}
      </select>
    </label>
  );
}
