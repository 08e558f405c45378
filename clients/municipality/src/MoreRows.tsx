import { useLingui } from '@lingui/react/macro';
import { Text } from '#kit';

/** A list that is cut off says so. */
export function MoreRows({ shown, total = shown }: { shown: number; total?: number }) {
  const { t } = useLingui();
  return total > shown ? <Text tone="muted">{t`The first ${{ shown }} of ${{ total }} are shown.`}</Text> : null;
}
