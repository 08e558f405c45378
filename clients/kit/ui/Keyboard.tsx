import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Checkbox } from './Choices.tsx';
import { Dialog } from './Dialog.tsx';
import { isTyping } from './focus.ts';

export type KeyHelp = { keys: string; does: string };

type Props = { keys: readonly KeyHelp[]; on: boolean; onSwitch: (on: boolean) => void };

/** A button, and `?`, open the list of keys; there single keys are switched off, and `?` with them (WCAG 2.1.4). */
export function KeyboardHelp({ keys, on, onSwitch }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) }, on);
  return (
    <>
      <Button variant="quiet" small className="el-keys-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Trans>Keys</Trans>
      </Button>
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
        <Checkbox
          name="keys"
          label={t`Use single keys`}
          hint={t`Switch them off if you speak to your computer, or if they get in the way. The button “Keys” stays.`}
          checked={on}
          onChange={onSwitch}
        />
      </Dialog>
    </>
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
