import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Answer } from '#kit';
import { Page } from '#kit/ui';
import { usePath, useSearch } from '../router.tsx';
import { StatisticsNav } from './StatisticsNav.tsx';

type Props<Data> = {
  title: string;
  lead?: string;
  /** What the window is called, where it is not the title; `null` where what is shown says it itself. */
  windowName?: string | null;
  /** The release that the address names, or nothing for the newest. */
  release: string;
  asked: { data?: Data; previousData?: Data; error?: unknown; refetch: () => Promise<unknown> };
  children: (data: Data) => ReactNode;
};

/** A page about the figures: its place among the others, and what was asked for it once it is there. */
export function StatisticsPart<Data>({ title, lead, windowName = title, release, asked, children }: Props<Data>) {
  const { t } = useLingui();
  const names = [windowName, t`Statistics`, t`Equality Lab`].filter(Boolean).join(' · ');
  return (
    <Page windowTitle={windowName === null ? undefined : names} title={title} lead={lead}>
      <StatisticsNav release={release} />
      <Answer of={asked}>{children}</Answer>
      <PaperAddress />
    </Page>
  );
}

/** On paper, where the same can be seen again: the address says all of it. */
function PaperAddress() {
  const path = usePath();
  const search = useSearch();
  return (
    <p className="pu-paper" translate="no">
      {window.location.origin + path + search}
    </p>
  );
}
