import { useLingui } from '@lingui/react/macro';
import { Heading, Link, useFormat } from '#kit';
import { paths } from '../paths.ts';
import type { Evaluation } from './evaluationDocument.ts';

/** What people answered before the plan, and when they were asked again; nothing when nobody was. */
export function AskedAbout({ questionnaires }: Pick<Evaluation, 'questionnaires'>) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  if (!questionnaires.edges.length) return null;
  return (
    <>
      <Heading level={2}>{t`What people answered`}</Heading>
      <ul className="el-list">
        {questionnaires.edges.map(({ node: { id, study, title, closedOn, follows } }) => (
          <li key={id}>
            <Link href={paths.questionnaireResults(study, id)}>{(i18n.locale === 'en' && title.en) || title.da}</Link>
            {', '}
            {follows
              ? t`asked again, closed ${{ day: date(closedOn) }}: before and now side by side`
              : t`closed ${{ day: date(closedOn) }}`}
          </li>
        ))}
      </ul>
    </>
  );
}
