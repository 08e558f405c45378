import { useLingui } from '@lingui/react/macro';

export function useLevelNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    country: t`all of Denmark`,
    region: t`regions`,
    landsdel: t`parts of the country`,
    municipality: t`municipalities`,
  };
}

export function useDimensionNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    ground: t`Ground`,
    ground2: t`Second ground`,
    area: t`Service`,
    age: t`Age`,
    gender: t`Gender`,
    source: t`Source`,
    delay: t`Delay`,
    dup: t`Counted twice?`,
    duplicate: t`Counted twice?`,
  };
}
