import { useLingui } from '@lingui/react/macro';
import { usePageKeys } from '#kit';

const links = () => [...document.querySelectorAll<HTMLElement>('#main tbody th a')];

const walk = (step: 1 | -1) => () => {
  const all = links();
  const at = all.findIndex((it) => it.closest('tr')?.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[Math.max(0, Math.min(next, all.length - 1))]?.focus();
};

/** j and k walk the rows of the page's table; Enter opens the row, because its link has the focus. */
export function useRowKeys(): void {
  const { t } = useLingui();
  usePageKeys({
    j: { does: t`Next row`, act: walk(1) },
    k: { does: t`Previous row`, act: walk(-1) },
  });
}
