import { useEffect } from 'react';
import { standsNowhere } from './focus.ts';

/** Whoever knows better where to stand says so first: a dialog that closes, a page that came. */
const MOMENT = 60;

const isGone = (it: Element) => !it.isConnected || it.matches(':disabled');

/**
 * What has focus may go by what was done with it: the last page of a list was fetched, a form was sent, a step was taken. The
 * browser then begins again at the top of the window, and says nothing. One stands at the nearest heading that is left.
 */
export function useNeverNowhere(): void {
  useEffect(() => {
    let way: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      way = target instanceof Element ? wayTo(target) : [];
    };
    const stand = () => {
      const [stood] = way;
      if (stood && isGone(stood) && standsNowhere()) headingNear(way)?.focus();
    };
    const watch = new MutationObserver(() => {
      const [stood] = way;
      if (!stood || !isGone(stood)) return;
      clearTimeout(timer);
      timer = setTimeout(stand, MOMENT);
    });
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}

/** An element and all that it stands in, from the inside: afterwards nothing says where it was. */
function wayTo(element: Element): Element[] {
  const way = [];
  for (let it: Element | null = element; it; it = it.parentElement) way.push(it);
  return way;
}

function headingNear(way: readonly Element[]): HTMLElement | undefined {
  for (const it of way) {
    const heading = it.isConnected ? it.querySelector<HTMLElement>('h1, h2, h3, h4') : null;
    if (!heading) continue;
    heading.setAttribute('tabindex', '-1');
    return heading;
  }
  return undefined;
}
