import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Heading, labelIn, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ReportSectionKey, ReportView_ContentFragment } from '../gql/graphql.ts';
import { Coverage } from './Coverage.tsx';
import { FindingsTold } from './FindingsTold.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { ReportMethod } from './ReportMethod.tsx';
import { useStudyWords } from '../useStudyWords.ts';
import { useSectionNames, useStanceNames } from './words.ts';

graphql(`
  fragment ReportView_content on ReportContent {
    title
    purpose
    municipality
    institutions
    areas
    grounds
    norms
    startsOn
    sections {
      key
      text
    }
    interviews {
      interviewee
      held
    }
    documents {
      kind
      title
      edition
      reviewedOn
    }
    questionnaires {
      id
      title
      englishTitle
      openedOn
      closedOn
      answers
    }
    criteria {
      criterion
      met
      note
    }
    coverage {
      ...Coverage_cell @unmask
    }
    findings {
      id
      number
      statement
      recommendation
      severity
      ground
      area
      evidenceCount
    }
    replies {
      author
      stance
      text
      on
    }
    comments {
      author
      text
      number
      on
    }
  }
`);

type Bare<T> = T extends readonly (infer One)[]
  ? Bare<One>[]
  : T extends object
    ? { [Key in Exclude<keyof T, '__typename' | ' $fragmentName'>]: Bare<T[Key]> }
    : T;

/** What a report says, issued or about to be. */
export type ReportContent = Bare<ReportView_ContentFragment>;

/** A report as it is read and printed: what people wrote, and what is composed from the study between it. */
export function ReportView({ content }: { content: ReportContent }) {
  const { t } = useLingui();
  const { list, date } = useFormat();
  const words = useStudyWords();
  const stances = useStanceNames();
  const written = (key: ReportSectionKey) => content.sections.find((it) => it.key === key)?.text;
  return (
    <article className="mu-report">
      <Text tone="muted">
        {list(content.institutions)} · {content.municipality}
      </Text>
      <Text className="mu-prose">{content.purpose}</Text>
      <Text>
        <Trans>Services:</Trans> {list(content.areas.map((it) => labelIn(words.areas, it)))}. <Trans>Grounds:</Trans>{' '}
        {list(content.grounds.map((it) => labelIn(words.grounds, it)))}.
      </Text>
      <Part of="SUMMARY" text={written('SUMMARY')} />
      <Part of="CONTEXT" text={written('CONTEXT')} />
      <Part of="METHOD" text={written('METHOD')} always>
        <ReportMethod content={content} />
      </Part>
      <Heading level={2}>{t`What has been looked at`}</Heading>
      <Coverage grounds={content.grounds} areas={content.areas} cells={content.coverage} />
      <Heading level={2}>{t`Findings and recommendations`}</Heading>
      <FindingsTold findings={content.findings} />
      <Part of="CONCLUSION" text={written('CONCLUSION')} />
      {content.replies.length > 0 && (
        <>
          <Heading level={2}>{t`Replies to earlier drafts`}</Heading>
          <Table
            caption={t`Replies to earlier drafts`}
            hideCaption
            rows={content.replies}
            rowKey={({ author, on, text }) => `${author} ${on} ${text}`}
            columns={[
              { key: 'author', header: t`Who`, cell: ({ author }) => author },
              { key: 'on', header: t`Day`, cell: ({ on }) => date(on) },
              { key: 'stance', header: t`Stance`, cell: ({ stance }) => stances[stance] },
              { key: 'text', header: t`Reply`, cell: ({ text }) => <Paragraphs text={text} /> },
            ]}
          />
        </>
      )}
      {content.comments.length > 0 && (
        <>
          <Heading level={2}>{t`Comments by organisations`}</Heading>
          {content.comments.map(({ author, on, number, text }) => (
            <blockquote className="mu-quote" key={`${author} ${number}`}>
              <Text size="sm" tone="muted">
                {t`${{ author }} on draft no. ${{ number }}, ${{ day: date(on) }}`}
              </Text>
              <Paragraphs text={text} />
            </blockquote>
          ))}
        </>
      )}
    </article>
  );
}

type PartProps = { of: ReportSectionKey; text: string | undefined; always?: boolean; children?: ReactNode };

function Part({ of, text, always, children }: PartProps) {
  const names = useSectionNames();
  if (!text && !always) return null;
  return (
    <>
      <Heading level={2}>{names[of]}</Heading>
      {text && <Paragraphs text={text} />}
      {children}
    </>
  );
}
