import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/index.ts';
import { Pager } from '../ui/index.ts';
import { pageSize, type useListAddress } from './useListAddress.ts';

type Props = {
  at: ReturnType<typeof useListAddress>;
  shown: number;
  total: number;
  page: { hasNextPage: boolean; endCursor?: string | null };
  busy: boolean;
};

export function ListPager({ at, shown, total, page, busy }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [first, last, all] = [number(at.from + 1), number(at.from + shown), number(total)];
  return (
    <Pager
      page={at.from / pageSize + 1}
      range={t`${first}–${last} of ${all}`}
      onPrevious={at.onPrevious}
      onNext={at.onNext(page)}
      busy={busy}
    />
  );
}
