import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Table, Text, useFormat } from '#kit';
import { CriteriaTable } from './CriteriaTable.tsx';
import type { ReportContent } from './ReportView.tsx';
import { useDocumentKindNames, useIntervieweeNames } from './words.ts';

/** What a report stands on, and how it holds up to its own criteria. */
export function ReportMethod({ content }: { content: ReportContent }) {
  const { t, i18n } = useLingui();
  const { number, shortDate } = useFormat();
  const interviewees = useIntervieweeNames();
  const kinds = useDocumentKindNames();
  return (
    <>
      {content.norms.length > 0 && (
        <>
          <Heading level={3} size="sm">{t`Laws and rules it checks`}</Heading>
          <ul className="el-list">
            {content.norms.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </>
      )}
      <Table
        caption={t`Interviews held`}
        compact
        rows={content.interviews}
        rowKey={({ interviewee }) => interviewee}
        columns={[
          { key: 'with', header: t`With`, cell: ({ interviewee }) => interviewees[interviewee] },
          { key: 'held', header: t`How many`, numeric: true, cell: ({ held }) => held },
        ]}
      />
      {content.documents.length > 0 ? (
        <Table
          caption={t`Documents read`}
          rows={content.documents}
          rowKey={({ title, edition, reviewedOn }) => `${title} ${edition} ${reviewedOn}`}
          columns={[
            { key: 'title', header: t`Title`, cell: ({ title }) => title },
            { key: 'kind', header: t`Kind`, cell: ({ kind }) => kinds[kind] },
            { key: 'edition', header: t`Edition`, cell: ({ edition }) => edition ?? '–' },
            { key: 'read', header: t`Read`, cell: ({ reviewedOn }) => shortDate(reviewedOn) },
          ]}
        />
      ) : (
        <Text>
          <Trans>No documents were read.</Trans>
        </Text>
      )}
      {content.questionnaires.length > 0 && (
        <Table
          caption={t`Questionnaires`}
          rows={content.questionnaires}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: t`Name`, cell: (it) => (i18n.locale === 'en' && it.englishTitle) || it.title },
            { key: 'opened', header: t`Opened`, cell: ({ openedOn }) => shortDate(openedOn) },
            { key: 'closed', header: t`Closed`, cell: ({ closedOn }) => shortDate(closedOn) },
            {
              key: 'answers',
              header: t`Answers, rounded down to a multiple of 5`,
              numeric: true,
              cell: ({ answers }) => (answers > 0 ? number(answers) : t`Fewer than 5`),
            },
          ]}
        />
      )}
      <CriteriaTable criteria={content.criteria} />
    </>
  );
}
