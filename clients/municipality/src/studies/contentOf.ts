import type { Interviewee, ReportSectionKey } from '../gql/graphql.ts';
import type { ReportStudy } from './ReportPage.tsx';
import type { ReportContent } from './ReportView.tsx';

const interviewees: readonly Interviewee[] = ['EMPLOYEE', 'NGO', 'CITIZEN'];
const nodes = <T>(list: { edges: readonly { node: T }[] } | null | undefined) =>
  list?.edges.map(({ node }) => node) ?? [];

/** What a report issued now would say; what counts is what the server composes when it is issued. */
export function contentOf(
  study: ReportStudy,
  sections: readonly { key: ReportSectionKey; text: string }[],
): ReportContent {
  const held = nodes(study.interviews).filter(({ status }) => status === 'HELD');
  return {
    title: study.title,
    purpose: study.purpose,
    municipality: study.municipality.name,
    institutions: study.institutions.map(({ name }) => name),
    areas: study.areas,
    grounds: study.grounds,
    norms: study.norms,
    startsOn: study.startsOn,
    sections: sections.filter(({ text }) => text.trim()),
    interviews: interviewees.map((interviewee) => ({
      interviewee,
      held: held.filter((it) => it.interviewee === interviewee).length,
    })),
    documents: nodes(study.documentReviews),
    questionnaires: nodes(study.questionnaireSummaries).map(({ id, title, closedOn, counts }) => ({
      id,
      title: title.da,
      englishTitle: title.en ?? null,
      openedOn: nodes(study.questionnaires).find((it) => it.id === id)?.openedOn ?? closedOn,
      closedOn,
      answers: counts.answers,
    })),
    criteria: study.criteria ?? [],
    coverage: study.coverage ?? [],
    findings: nodes(study.findings),
    replies: nodes(study.replies).map((it) => ({
      author: it.author.name,
      stance: it.stance,
      text: it.text,
      on: it.repliedOn,
    })),
    comments: nodes(study.comments).flatMap((it) =>
      it.writtenOn ? [{ author: it.author.name, text: it.text, number: it.number, on: it.writtenOn }] : [],
    ),
  };
}
