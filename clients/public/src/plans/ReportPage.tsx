import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { asTheyWrote, PaperFiles, ReportChanges, useApiLocale, useFormat, useProblem } from '#kit';
import { Button, EmptyState, Heading, Link, Loading, Page, ProblemNotice, Text } from '#kit/ui';
import { graphql } from '../gql/gql.ts';
import type { PublishedReportQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { InArabic } from './InArabic.tsx';
import { PaperBlocks } from './PaperBlocks.tsx';

const reportDocument = graphql(`
  query PublishedReport($id: ID!, $locale: Locale!) {
    publication(id: $id) {
      id
      kind
      number
      title(locale: $locale)
      introduction
      publishedOn
      changedSince
      sha256
      municipality {
        id
        name
      }
      changes(locale: $locale) {
        headings
        change
      }
      blocks(locale: $locale) {
        kind
        level
        text
        source
        items
        columns
        rows
      }
    }
  }
`);

type Publication = NonNullable<PublishedReportQuery['publication']>;

const formats = {
  STUDY_REPORT: ['html', 'pdf', 'docx'],
  EVALUATION: ['html', 'pdf', 'docx', 'csv', 'xlsx'],
} as const;

/** A report of an assessment that a municipality published, to be read and taken along. */
export function ReportPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const locale = useApiLocale();
  const { data, error, refetch } = useQuery(reportDocument, { variables: { id, locale } });
  const problem = useProblem(error);
  const it = data?.publication;
  const title = it?.title ?? t`A report of a municipality`;
  return (
    <Page
      windowTitle={`${title} · ${t`Equality Lab`}`}
      title={title}
      titleIn={it ? asTheyWrote : undefined}
      lead={
        it && t`${it.municipality.name}, version ${{ number: it.number }}, published ${{ day: date(it.publishedOn) }}`
      }
    >
      <Link href={paths.plans}>
        <Trans>All that municipalities tell of</Trans>
      </Link>
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!problem && !data && <Loading />}
      {data && !it && (
        <EmptyState title={t`This report is not here any more`}>
          <Trans>The municipality took it back, or published a newer version. Look among all of them.</Trans>
        </EmptyState>
      )}
      {it && <Report it={it} />}
    </Page>
  );
}

function Report({ it }: { it: Publication }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <InArabic />
      {i18n.locale !== asTheyWrote.lang && (
        <Text tone="muted">
          <Trans>The municipality wrote it in Danish.</Trans>
        </Text>
      )}
      <PaperFiles path={`/files/publications/${it.id}`} formats={formats[it.kind]} />
      <div className="pu-print">
        <Button variant="secondary" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      {it.introduction && (
        <>
          <Heading level={2}>{t`The municipality’s own words`}</Heading>
          {it.introduction.split(/\n{2,}/).map((text) => (
            <Text key={text} {...asTheyWrote}>
              {text}
            </Text>
          ))}
        </>
      )}
      {it.changedSince && <ReportChanges since={it.changedSince} changes={it.changes} />}
      <Heading level={2}>{t`The report as it was issued`}</Heading>
      <PaperBlocks blocks={it.blocks} />
      <Text size="sm" tone="muted">
        <Trans>Checksum of what is published (SHA-256):</Trans> <span className="pu-hash">{it.sha256}</span>
      </Text>
    </>
  );
}
