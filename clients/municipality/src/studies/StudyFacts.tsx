import { useLingui } from '@lingui/react/macro';
import { labelIn, SummaryList, Text, useFormat } from '#kit';
import type { StudyFacts_StudyFragment } from '../gql/graphql.ts';
import { DueWords } from './DueWords.tsx';
import { PhaseTag } from './PhaseTag.tsx';
import { useStudyWords } from '../useStudyWords.ts';

type Props = { study: StudyFacts_StudyFragment; team?: readonly { name: string }[] | null };

export function StudyFacts({ study, team }: Props) {
  const { t } = useLingui();
  const { date, list } = useFormat();
  const words = useStudyWords();
  return (
    <>
      <Text className="mu-prose">{study.purpose}</Text>
      <SummaryList
        rows={[
          { term: t`Phase`, value: <PhaseTag phase={study.phase} /> },
          { term: t`Municipality`, value: study.municipality.name },
          { term: t`Institutions`, value: list(study.institutions.map(({ name }) => name)) },
          { term: t`Services`, value: list(study.areas.map((it) => labelIn(words.areas, it))) },
          { term: t`Grounds`, value: list(study.grounds.map((it) => labelIn(words.grounds, it))) },
          {
            term: t`Laws and rules`,
            value: study.norms.length > 0 && (
              <ul className="el-list">
                {study.norms.map((it) => (
                  <li key={it}>{it}</li>
                ))}
              </ul>
            ),
          },
          { term: t`First day`, value: date(study.startsOn) },
          { term: t`Report due`, value: <DueWords study={study} /> },
          ...(team ? [{ term: t`Who works on it`, value: list(team.map(({ name }) => name)) }] : []),
        ]}
      />
    </>
  );
}
