import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Checkbox } from './Choices.tsx';
import { Dialog } from './Dialog.tsx';
import { isTyping } from './focus.ts';

export type KeyHelp = { keys: string; does: string };

type Props = { keys: readonly KeyHelp[]; on?: boolean; onSwitch?: (on: boolean) => void };

/** `?` shows the keys. Single keys can be switched off (WCAG 2.1.4) where the app passes `onSwitch`. */
export function KeyboardHelp({ keys, on = true, onSwitch }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <Dialog open={open} title={t`Keys`} onClose={() => setOpen(false)}>
      <dl className="el-keys">
        {[...keys, { keys: '?', does: t`Show these keys` }].map((it) => (
          <div key={it.keys}>
            <dt>
              <kbd className="el-kbd">{it.keys}</kbd>
            </dt>
            <dd>{it.does}</dd>
          </div>
        ))}
      </dl>
      {onSwitch && <Checkbox name="keys" label={t`Use single keys`} checked={on} onChange={onSwitch} />}
      {!on && (
        <p className="el-hint">
          <Trans>Only ? works while single keys are off.</Trans>
        </p>
      )}
    </Dialog>
  );
}

/** Keys that act anywhere on the page but in a field; never with Ctrl, Alt or Meta, which belong to the browser. */
export function useShortcuts(keys: Record<string, () => void>, on = true): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || isTyping(event) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
