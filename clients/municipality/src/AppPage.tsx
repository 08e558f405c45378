import { useEffect, type ComponentProps } from 'react';
import { Page } from '#kit';

/** A page that also names the window. */
export function AppPage(props: Omit<ComponentProps<typeof Page>, 'windowTitle'>) {
  useEffect(() => {
    document.title = `${props.title} · Equality Lab`;
  }, [props.title]);
  return <Page {...props} />;
}
