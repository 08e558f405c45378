import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, download, LinkButton, Notice, Row, Select, Text, toCsv, useFormat, useViewer, wordsIn } from '#kit';
import { paths } from '../paths.ts';
import type { StudyHead } from '../StudyFrame.tsx';
import { BeforeAndNow } from './BeforeAndNow.tsx';
import { CiteResultDialog } from './CiteResultDialog.tsx';
import { linesOf, nameOf, type ResultTable, type Summary } from './results.ts';
import { ResultChart } from './ResultChart.tsx';
import { useAskedLocale } from './useAskedLocale.ts';
import { WrittenAnswers } from './WrittenAnswers.tsx';

type Props = { study: StudyHead; summary: Summary; before: Summary | null };

export function Results({ study, summary, before }: Props) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const language = useAskedLocale();
  const { role } = useViewer();
  const team = role === 'ASSESSOR';
  const [group, setGroup] = useState<string | null>(null);
  const [citing, setCiting] = useState<ResultTable>();
  const grouping = summary.questions.find(({ id }) => id === summary.groupBy);
  const { answers, tables } = summary.counts;
  const save = () =>
    download(
      `${t`results`}.csv`,
      toCsv(
        linesOf(summary, language, {
          headings: [t`Question`, t`Who`, t`Answer`, t`How many`, t`How many answered the question`],
          everyone: t`Everyone`,
          unsaid: t`Did not say`,
        }),
      ),
    );
  return (
    <>
      <Text>
        <Trans>
          Closed on {date(summary.closedOn)}. At least {number(answers)} people answered: the number is rounded down.
        </Trans>
      </Text>
      <Notice title={t`What is not shown`}>
        <Text size="sm">
          <Trans>
            A number that fewer than five people stand behind is hidden, and so are as many others as it takes that
            nobody finds it by subtracting. None and four look alike.
          </Trans>
        </Text>
      </Notice>
      <div className="mu-filters mu-screen">
        {grouping && (
          <Select
            label={t`Show the answers of`}
            hint={wordsIn(language, grouping.text)}
            none={t`Everyone`}
            options={grouping.options.map(({ id, text }) => ({ value: id, label: wordsIn(language, text) }))}
            value={group ?? ''}
            onChange={(event) => setGroup(event.target.value || null)}
          />
        )}
        <Row>
          <Button variant="secondary" onClick={save}>
            <Trans>Download all as CSV</Trans>
          </Button>
          {team && (
            <LinkButton variant="quiet" href={paths.questionnaire(study.id, summary.id)}>
              <Trans>What was asked</Trans>
            </LinkButton>
          )}
        </Row>
      </div>
      {tables
        .filter((it) => group === null || it.question !== summary.groupBy)
        .map((table) => (
          <section key={`${table.question}.${table.row ?? ''}`} className="mu-result">
            <ResultChart summary={summary} table={table} group={group} />
            {group === null && before && <BeforeAndNow now={summary} before={before} table={table} />}
            {team && group === null && study.viewerCanChange && !table.hidden && (
              <div className="mu-screen">
                <Button
                  small
                  variant="secondary"
                  aria-label={t`Use as evidence: ${{ question: nameOf(summary, table, language) }}`}
                  onClick={() => setCiting(table)}
                >
                  <Trans>Use as evidence</Trans>
                </Button>
              </div>
            )}
          </section>
        ))}
      {team &&
        summary.questions
          .filter(({ kind }) => kind === 'TEXT')
          .map((question) => <WrittenAnswers key={question.id} questionnaire={summary.id} question={question} />)}
      {citing && (
        <CiteResultDialog
          study={study}
          questionnaire={summary.id}
          table={citing}
          name={nameOf(summary, citing, language)}
          onClose={() => setCiting(undefined)}
        />
      )}
    </>
  );
}
