import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, StatusTag, Text, useFormat, type TagTone } from '#kit';
import type { CommentPageQuery, ReportSectionKey, Severity } from '../gql/graphql.ts';
import type { Comment } from './commentDocument.ts';

type Props = { content: Comment['report']['content']; codeLists: CommentPageQuery['codeLists'] };

const tones: Record<Severity, TagTone> = { MINOR: 'neutral', MODERATE: 'info', SERIOUS: 'warning', CRITICAL: 'danger' };

/** What a draft says in words: what was written, what was found and what is recommended. */
export function Draft({ content, codeLists }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const sections: Record<ReportSectionKey, string> = {
    SUMMARY: t`Summary`,
    CONTEXT: t`Context`,
    METHOD: t`Method`,
    CONCLUSION: t`Conclusion`,
  };
  const label = (id: string, code: string) =>
    codeLists.find((it) => it.id === id)?.codes.find((it) => it.code === code)?.label ?? code;
  const part = ({ key, text }: (typeof content.sections)[number]) => (
    <section key={key}>
      <Heading level={2}>{sections[key]}</Heading>
      <Text className="ngo-words">{text}</Text>
    </section>
  );
  return (
    <article className="ngo-draft">
      <Text tone="muted">
        {list(content.institutions)} · {content.municipality}
      </Text>
      <Text className="ngo-words">{content.purpose}</Text>
      {content.sections.filter(({ key }) => key !== 'CONCLUSION').map(part)}
      <Heading level={2}>{t`Findings and recommendations`}</Heading>
      <ol className="ngo-findings">
        {content.findings.map((it) => (
          <li key={it.id}>
            <Heading level={3} size="sm">{t`${{ number: it.number }}. ${{ statement: it.statement }}`}</Heading>
            <Text as="div" size="sm">
              <StatusTag tone={tones[it.severity]}>{label('severities', it.severity)}</StatusTag>{' '}
              {label('grounds', it.ground)} · {label('areas', it.area)}
            </Text>
            {it.recommendation && (
              <Text className="ngo-words">
                <strong>
                  <Trans>Recommendation:</Trans>
                </strong>{' '}
                {it.recommendation}
              </Text>
            )}
          </li>
        ))}
      </ol>
      {content.sections.filter(({ key }) => key === 'CONCLUSION').map(part)}
    </article>
  );
}
