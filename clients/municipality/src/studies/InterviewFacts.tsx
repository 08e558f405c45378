import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, SummaryList, useFormat } from '#kit';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { languageName } from './languages.ts';
import { useIntervieweeNames } from './words.ts';

type Props = { interview: Interview_InterviewFragment; more?: readonly { term: string; value: ReactNode }[] };

export function InterviewFacts({ interview, more = [] }: Props) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const interviewees = useIntervieweeNames();
  return (
    <SummaryList
      rows={[
        { term: t`With`, value: `${interviewees[interview.interviewee]}: ${interview.role}` },
        { term: t`Day`, value: date(interview.plannedOn) },
        {
          term: t`Language`,
          value: interview.interpreter
            ? t`${{ language: languageName(interview.language, i18n.locale) }}, with an interpreter`
            : languageName(interview.language, i18n.locale),
        },
        ...(interview.guide
          ? [
              {
                term: t`Guide`,
                value: (
                  <Link href={paths.guide(interview.guide.id)}>
                    {t`${{ title: interview.guide.title }}, version ${{ version: interview.guideVersion ?? 1 }}`}
                  </Link>
                ),
              },
            ]
          : []),
        ...more,
      ]}
    />
  );
}
