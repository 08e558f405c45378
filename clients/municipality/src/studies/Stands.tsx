import { Plural } from '@lingui/react/macro';

/** How much a finding stands on. */
export function Stands({ count }: { count: number }) {
  return (
    <span>
      <Plural value={count} one="Stands on # piece of evidence" other="Stands on # pieces of evidence" />
    </span>
  );
}
