import { Trans } from '@lingui/react/macro';
import { Pager, useFormat } from '#kit';
import type { useListAddress } from './useListAddress.ts';

type Props = {
  at: ReturnType<typeof useListAddress>;
  shown: number;
  total: number;
  page: { hasNextPage: boolean; endCursor?: string | null };
  busy: boolean;
};

export function ListPager({ at, shown, total, page, busy }: Props) {
  const { number } = useFormat();
  const [first, last, all] = [number(at.from + 1), number(at.from + shown), number(total)];
  return (
    <Pager onPrevious={at.onPrevious} onNext={at.onNext(page)} busy={busy}>
      <Trans>
        {first}–{last} of {all}
      </Trans>
    </Pager>
  );
}
