import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Text } from '#kit';

type Props = {
  shown: number;
  total?: number | null;
  /** Fetches the next page; without it the list only says that it is cut off. */
  onMore?: () => Promise<unknown>;
};

/** A list that is cut off says so, and goes on when it is asked to. */
export function MoreRows({ shown, total, onMore }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const all = total ?? shown;
  const more = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await onMore?.();
    } finally {
      setBusy(false);
    }
  };
  const cut = all > shown;
  return (
    <>
      {/* It stays, so that what came is said aloud. */}
      <output>{cut && <Text tone="muted">{t`The first ${{ shown }} of ${{ total: all }} are shown.`}</Text>}</output>
      {cut && onMore && (
        <div>
          <Button variant="secondary" small busy={busy} onClick={() => void more().catch(() => undefined)}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

type Listed = {
  edges: readonly unknown[];
  totalCount?: number | null;
  pageInfo: { endCursor?: string | null };
};

type MoreOfProps = { list: Listed | null | undefined; onMore: (after: string | null | undefined) => Promise<unknown> };

/** The same of a list as the server answers it. */
export function MoreOf({ list, onMore }: MoreOfProps) {
  return (
    <MoreRows
      shown={list?.edges.length ?? 0}
      total={list?.totalCount}
      onMore={() => onMore(list?.pageInfo.endCursor)}
    />
  );
}
