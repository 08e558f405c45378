import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card, Columns, Link, Text, useFormat } from '#kit';
import { GroundWords, InquiryStatusTag, PersonName } from '../caseWords.tsx';
import type { StartCaseFragment, StartInquiryFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

type Props = {
  mine: readonly StartCaseFragment[];
  mineCount: number;
  unassigned: readonly StartCaseFragment[];
  unassignedCount: number;
  inquiries: readonly StartInquiryFragment[];
};

export function Attention({ mine, mineCount, unassigned, unassignedCount, inquiries }: Props) {
  const { t } = useLingui();
  const { shortDate, number } = useFormat();
  return (
    <Columns>
      <Lines
        title={t`My cases in progress`}
        note={t`The one that has rested longest stands first.`}
        all={<Link href={`${paths.cases}?mine=yes`}>{t`See all ${number(mineCount)}`}</Link>}
        empty={t`You have no case in progress.`}
      >
        {mine.map((it) => (
          <CaseLine key={it.id} it={it} end={shortDate(it.updatedAt)} />
        ))}
      </Lines>
      <Lines
        title={t`Cases without a caseworker`}
        note={t`Somebody waits for one of you to take these, the longest first.`}
        all={<Link href={`${paths.cases}?status=OPEN&unassigned=yes`}>{t`See all ${number(unassignedCount)}`}</Link>}
        empty={t`Every case has somebody. Good.`}
      >
        {unassigned.map((it) => (
          <CaseLine key={it.id} it={it} end={shortDate(it.updatedAt)} />
        ))}
      </Lines>
      <Lines
        title={t`Latest inquiries`}
        note={t`Counted as they stand. A case can be opened from each.`}
        all={<Link href={paths.inquiries}>{t`See all`}</Link>}
        empty={t`No inquiry yet. The first takes less than two minutes.`}
      >
        {inquiries.map((it) => (
          <li key={it.id}>
            <Link href={paths.inquiry(it.id)}>
              <GroundWords grounds={it.incident.grounds} />
            </Link>
            <span className="ngo-line-end">
              <InquiryStatusTag status={it.status} />
              <span>{shortDate(it.receivedOn)}</span>
            </span>
          </li>
        ))}
      </Lines>
    </Columns>
  );
}

type LinesProps = { title: string; note: string; all: ReactNode; empty: string; children: readonly ReactNode[] };

function Lines({ title, note, all, empty, children }: LinesProps) {
  return (
    <Card title={title}>
      {children.length ? (
        <>
          <Text size="sm" tone="muted">
            {note}
          </Text>
          <ul className="ngo-lines">{children}</ul>
          <Text size="sm">{all}</Text>
        </>
      ) : (
        <Text tone="muted">{empty}</Text>
      )}
    </Card>
  );
}

function CaseLine({ it, end }: { it: StartCaseFragment; end: string }) {
  return (
    <li>
      <span>
        <Link href={paths.case(it.id)}>{it.number}</Link> <PersonName of={it} />
      </span>
      <Text as="span" size="sm" tone="muted">
        <GroundWords grounds={it.incident.grounds} />
      </Text>
      <Text as="span" size="sm" tone="muted" className="ngo-line-end">
        <Trans>last worked on {end}</Trans>
      </Text>
    </li>
  );
}
