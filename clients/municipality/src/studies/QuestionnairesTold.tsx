import { useLingui } from '@lingui/react/macro';
import { Card, Link, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { QuestionnairesTold_SummaryFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

graphql(`
  fragment QuestionnairesTold_summary on QuestionnaireSummary {
    id
    closedOn
    title {
      da
      en
    }
  }
`);

type Props = { study: string; summaries: readonly QuestionnairesTold_SummaryFragment[] };

/** What was asked of many, for whoever reads the report; nothing when nothing was asked. */
export function QuestionnairesTold({ study, summaries }: Props) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  if (!summaries.length) return null;
  return (
    <Card title={t`Questionnaires`}>
      <ul className="el-list">
        {summaries.map(({ id, title, closedOn }) => (
          <li key={id}>
            <Link href={paths.questionnaireResults(study, id)}>{(i18n.locale === 'en' && title.en) || title.da}</Link>
            {', '}
            {t`closed ${{ day: date(closedOn) }}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
