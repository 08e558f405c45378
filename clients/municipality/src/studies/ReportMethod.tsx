import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Heading, labelIn, Table, Text, useFormat } from '#kit';
import type { ReportContent } from './ReportView.tsx';
import { useStudyWords } from '../useStudyWords.ts';
import { useDocumentKindNames, useIntervieweeNames } from './words.ts';

/** What a report stands on, and how it holds up to its own criteria. */
export function ReportMethod({ content }: { content: ReportContent }) {
  const { t, i18n } = useLingui();
  const { number, shortDate } = useFormat();
  const words = useStudyWords();
  const interviewees = useIntervieweeNames();
  const kinds = useDocumentKindNames();
  return (
    <>
      {content.norms.length > 0 && (
        <>
          <Heading level={3} size="sm">{t`Laws and rules it checks`}</Heading>
          <ul className="mu-plain">
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
      {content.criteria.length > 0 ? (
        <Table
          caption={t`How the study holds up to the ten criteria`}
          rows={content.criteria}
          rowKey={({ criterion }) => criterion}
          columns={[
            { key: 'criterion', header: t`Criterion`, cell: ({ criterion }) => labelIn(words.criteria, criterion) },
            { key: 'met', header: t`Met`, cell: ({ met }) => (met ? t`Yes` : t`No`) },
            { key: 'note', header: t`How, or what is missing`, cell: ({ note }) => note || '–' },
          ]}
        />
      ) : (
        <Text>
          <Trans>The study has not been held up to the ten criteria of its method.</Trans>
        </Text>
      )}
      {content.criteria.length > 0 && content.criteria.length < words.criteria.length && (
        <Text size="sm" tone="muted">
          <Plural
            value={words.criteria.length - content.criteria.length}
            one="# criterion has not been judged."
            other="# criteria have not been judged."
          />
        </Text>
      )}
    </>
  );
}
