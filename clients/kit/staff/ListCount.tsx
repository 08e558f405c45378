import { Plural } from '@lingui/react/macro';
import { VisuallyHidden } from '../ui/index.ts';

type Props = { total: number | undefined; busy: boolean };

/** Says how many a filter left, also when it left none: it stays on the page while rows come and go below it. */
export function ListCount({ total, busy }: Props) {
  return (
    <VisuallyHidden>
      <output>
        {!busy && total !== undefined && (
          <Plural value={total} _0="Nothing in the list" one="# in the list" other="# in the list" />
        )}
      </output>
    </VisuallyHidden>
  );
}
