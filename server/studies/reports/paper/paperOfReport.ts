import { inWords } from '../../../platform/paper/inWords.ts';
import { heading, written, type Block, type Language, type Paper } from '../../../platform/paper/paper.ts';
import { areas } from '../../../taxonomy/areas.ts';
import { labelOf } from '../../../taxonomy/codeList.ts';
import { grounds } from '../../../taxonomy/grounds.ts';
import { severities } from '../../../taxonomy/severities.ts';
import { coverageOfReport } from './paperOfCoverage.ts';
import { methodOfReport } from './paperOfMethod.ts';
import type { SectionKey } from '../reportSection.entity.ts';
import { reportWords } from './reportWords.ts';
import type { ReportContent, ReportedFinding, StudyReportRow } from '../studyReport.entity.ts';

/** A report as a paper: what was issued and nothing else, in the order it has on the screen. */
export function paperOfReport(report: StudyReportRow, author: string, language: Language): Paper {
  const { content } = report;
  const words = reportWords[language];
  const { day, list } = inWords(language);
  const part = (key: SectionKey, more: Block[] = []): Block[] => {
    const text = content.sections.find((it) => it.key === key)?.text ?? '';
    return text || more.length > 0 ? [heading(words.sections[key]), ...written(text), ...more] : [];
  };
  return {
    title: content.title,
    language,
    author,
    day: report.issuedOn,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.facts.report, words.which(report.number, report.final)],
          [words.facts.municipality, content.municipality],
          [words.facts.institutions, list(content.institutions)],
          [words.facts.issued, day(report.issuedOn)],
          [words.facts.began, day(content.startsOn)],
          [words.facts.areas, list(content.areas.map((it) => labelOf(areas, it, language)))],
          [words.facts.grounds, list(content.grounds.map((it) => labelOf(grounds, it, language)))],
          [words.facts.checksum, report.sha256],
        ],
      },
      ...(content.purpose ? [heading(words.purpose), ...written(content.purpose)] : []),
      ...part('SUMMARY'),
      ...part('CONTEXT'),
      ...part('METHOD', methodOfReport(content, language)),
      ...coverageOfReport(content, language),
      ...findingsOf(content.findings, language),
      ...part('CONCLUSION'),
      ...repliesOf(content, language),
      ...commentsOf(content, language),
    ],
  };
}

function findingsOf(findings: readonly ReportedFinding[], language: Language): Block[] {
  const { findings: words } = reportWords[language];
  const labels = (it: ReportedFinding) =>
    [
      labelOf(severities, it.severity, language),
      labelOf(grounds, it.ground, language),
      labelOf(areas, it.area, language),
    ] as const;
  return [
    heading(words.title),
    {
      kind: 'table',
      caption: words.caption,
      columns: words.columns,
      rows: findings.map((it) => [String(it.number), ...labels(it), String(it.evidenceCount)]),
    },
    ...findings.flatMap((it): Block[] => {
      const [severity, ground, area] = labels(it);
      return [
        heading(words.one(it.number), 3),
        ...written(it.statement),
        {
          kind: 'facts',
          rows: [
            [words.severity, severity],
            [words.ground, ground],
            [words.area, area],
            [words.evidence, String(it.evidenceCount)],
            ...(it.recommendation ? [[words.recommendation, it.recommendation] as const] : []),
          ],
        },
      ];
    }),
  ];
}

/** Word for word, whether it agrees or not. */
function repliesOf({ replies }: ReportContent, language: Language): Block[] {
  const { replies: words } = reportWords[language];
  const { day } = inWords(language);
  if (replies.length === 0) return [];
  return [
    heading(words.title),
    ...replies.map(({ author, on, stance, text }): Block => {
      return { kind: 'quotation', text, source: `${author}, ${day(on)}: ${words.stances[stance]}` };
    }),
  ];
}

function commentsOf({ comments = [] }: ReportContent, language: Language): Block[] {
  const { comments: words } = reportWords[language];
  const { day } = inWords(language);
  if (comments.length === 0) return [];
  return [
    heading(words.title),
    ...comments.map(({ author, on, number, text }): Block => {
      return { kind: 'quotation', text, source: `${author}, ${day(on)}, ${words.to(number)}` };
    }),
  ];
}
