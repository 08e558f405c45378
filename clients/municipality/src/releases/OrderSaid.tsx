import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat, VisuallyHidden } from '#kit';
import { isBusy, type Quarter } from './useQuarters.ts';

/** Says aloud how an order goes that is worked on while the page is open: it stays while what shows it comes and goes. */
export function OrderSaid({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const [watched, watch] = useState<string>();
  const busy = quarters.find(isBusy)?.quarter;
  if (busy && busy !== watched) watch(busy);
  const it = quarters.find((it) => it.quarter === watched);
  const said = () => {
    if (!it?.order) return '';
    const name = quarter(it.quarter);
    if (isBusy(it)) return t`${name} is being prepared.`;
    return it.order.state === 'DONE' ? t`The draft of ${name} is ready.` : t`${name} could not be prepared.`;
  };
  return (
    <VisuallyHidden>
      <output>{said()}</output>
    </VisuallyHidden>
  );
}
