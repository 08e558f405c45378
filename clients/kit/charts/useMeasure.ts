import { useLayoutEffect, useRef, useState } from 'react';

/** How wide there is room to draw, and from which side people read. */
export function useMeasure<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  const [room, setRoom] = useState({ width: 640, rtl: false });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rtl = getComputedStyle(element).direction === 'rtl';
      // A chart behind its table has no width; it keeps the one it had.
      if (element.clientWidth) setRoom({ width: element.clientWidth, rtl });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...room };
}
