import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, Heading, Notice, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Arrived_ArrivalsFragment } from '../gql/graphql.ts';
import { useCodeNames } from './useCodeNames.ts';

graphql(`
  fragment Arrived_arrivals on Arrivals {
    asOf
    frozen
    registrations
    openTokens
    batchesSetAside
    missingBatch
    sources {
      code
      count
    }
    delays {
      code
      count
    }
    duplicates {
      code
      count
    }
    unknowns {
      code
      count
    }
  }
`);

type Count = Arrived_ArrivalsFragment['sources'][number];

/** What the statistics side has of a quarter, rounded before it was told. */
export function Arrived({ it }: { it: Arrived_ArrivalsFragment }) {
  const { t } = useLingui();
  const { number, dateTime } = useFormat();
  const names = useCodeNames();
  const unknown: Readonly<Record<string, string>> = {
    GROUND: t`Ground not known`,
    AREA: t`Service not known`,
    PLACE: t`Online, or place not known`,
  };
  const told = dateTime(it.asOf);
  return (
    <section className="el-stack" aria-labelledby="arrived">
      <Heading level={2} id="arrived">{t`What has arrived`}</Heading>
      <p className="mu-lead">
        {typeof it.registrations === 'number'
          ? t`About ${{ number: number(it.registrations) }} registrations count in this quarter.`
          : t`Fewer than ten registrations count in this quarter.`}
      </p>
      <Troubles it={it} />
      <Answer of={names}>
        {({ dimension }) => (
          <div className="mu-counts">
            <Counts title={t`Who registered them`} rows={it.sources} name={(code) => dimension('source', code)} />
            <Counts title={t`How late they came`} rows={it.delays} name={(code) => dimension('delay', code)} />
            <Counts title={t`What is not known`} rows={it.unknowns} name={(code) => unknown[code] ?? code} />
            <Counts title={t`Duplicates`} rows={it.duplicates} name={(code) => dimension('dup', code)} />
          </div>
        )}
      </Answer>
      <Text size="sm" tone="muted">
        {it.frozen
          ? t`Counted when the quarter closed, ${{ told }}. Nothing in it can be corrected or traced any more.`
          : t`Counted ${{ told }}, at most once an hour.`}{' '}
        {!it.frozen &&
          (typeof it.openTokens === 'number'
            ? t`About ${{ number: number(it.openTokens) }} can still be corrected or withdrawn.`
            : t`Fewer than ten can still be corrected or withdrawn.`)}{' '}
        <Trans>
          All numbers are for the whole country and to the nearest ten, so that no single report can be seen in them.
        </Trans>
      </Text>
    </section>
  );
}

function Troubles({ it: { batchesSetAside, missingBatch } }: { it: Arrived_ArrivalsFragment }) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <>
      {missingBatch > 0 && (
        <Notice tone="danger" title={t`A batch has not come`}>
          <Text size="sm">
            {t`Batch ${{ place: number(missingBatch) }} is missing, and those behind it wait. Ask whoever runs the transfer; prepare nothing until it has come.`}
          </Text>
        </Notice>
      )}
      {batchesSetAside > 0 && (
        <Notice tone="warning" title={t`Batches were set aside`}>
          <Text size="sm">
            {t`${{ number: number(batchesSetAside) }} could not be taken in. The log of the statistics process names them; what they held is missing in the figures.`}
          </Text>
        </Notice>
      )}
    </>
  );
}

type CountsProps = { title: string; rows: readonly Count[]; name: (code: string) => string };

function Counts({ title, rows, name }: CountsProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <Card title={title} level={3}>
      <Table
        caption={title}
        hideCaption
        compact
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'kind', header: t`Kind`, cell: ({ code }) => name(code) },
          {
            key: 'count',
            header: t`About`,
            numeric: true,
            cell: ({ count }) =>
              typeof count === 'number' ? number(count) : <span className="el-none">{t`fewer than ten`}</span>,
          },
        ]}
      />
    </Card>
  );
}
