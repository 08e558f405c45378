import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './Text.tsx';

type Props = {
  /** A neutral page that anybody may have open; by default the weather. */
  to?: string;
  /** Forget everything and stop requests: runs after the cover is drawn and before the page is left. */
  onLeave: () => void;
};

const windowOfKeys = 5_000;

/** Button, hidden link and three presses of Shift. Escape is not used, because it stops a page from loading. */
export function ExitPage({ to = 'https://www.dmi.dk/', onLeave }: Props) {
  const { t } = useLingui();
  const [said, say] = useState('');
  const leave = useCallback(() => {
    leaveNow(to, onLeave, t`Loading`);
  }, [to, onLeave, t]);
  const presses = useRef<number[]>([]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat) return;
      // Shift held for a capital letter is writing, not leaving.
      if (event.key !== 'Shift') return void (presses.current = []);
      presses.current = [...presses.current.filter((at) => event.timeStamp - at < windowOfKeys), event.timeStamp];
      const count = presses.current.length;
      if (count >= 3) return leave();
      say(count === 2 ? t`Press Shift once more to leave this page.` : '');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [leave, t]);
  return (
    <section className="el-exit" aria-label={t`Leave this page`}>
      <a
        className="el-skip"
        href={to}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <Trans>Leave this page</Trans>
      </a>
      <Button tone="accent" onClick={leave}>
        <Icon name="exit" />
        <Trans>Leave this page</Trans>
      </Button>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </section>
  );
}

/** Straight to the document and not through React: the page must be covered within the same frame. */
export function leaveNow(to: string, onLeave: () => void, word: string): void {
  const cover = document.createElement('div');
  cover.className = 'el-cover';
  cover.textContent = word;
  document.body.replaceChildren(cover);
  document.title = word;
  try {
    onLeave();
  } finally {
    // `replace`, so that Back does not return here.
    window.location.replace(navigator.onLine ? to : 'about:blank');
  }
}
