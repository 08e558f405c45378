import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ComponentProps } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { Page } from '#kit';

// Whoever opens an address begins at the top, with the link past the navigation; focus moves from the second page on.
let opened = false;

/** A page says who it is: a neutral name in the browser's title, and focus at its heading when somebody came by a link. */
export function AppPage({ windowTitle, ...page }: ComponentProps<typeof Page>) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const came = useNavigationType();
  useEffect(() => {
    const heading = box.current?.querySelector('h1');
    const first = !opened && came === NavigationType.Pop;
    opened = true;
    if (first || !heading || (came === NavigationType.Pop && document.activeElement !== document.body)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // Only on arriving: a dialog that opens on the page keeps the focus it takes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div ref={box}>
      <Page windowTitle={`${windowTitle ?? page.title} · ${t`Equality Lab`}`} {...page} />
    </div>
  );
}
