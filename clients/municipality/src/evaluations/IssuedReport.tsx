import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Heading, Notice, PaperFiles, SummaryList, Table, Text, useFormat } from '#kit';
import { AskedAbout } from './AskedAbout.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import type { Evaluation } from './evaluationDocument.ts';
import { useVerdictNames } from './evaluationWords.ts';

/** The evaluation to be read, on the screen and on paper. */
export function IssuedReport({ it }: { it: Evaluation }) {
  const { t } = useLingui();
  const { date, shortDate } = useFormat();
  const { last } = it;
  const verdicts = useVerdictNames();
  return (
    <>
      {it.issuedOn && (
        <PaperFiles path={`/files/evaluations/${it.id}`} formats={['html', 'pdf', 'docx', 'csv', 'xlsx']} />
      )}
      {it.issuedOn ? (
        <div className="mu-screen">
          <Button variant="secondary" onClick={() => window.print()}>
            <Trans>Print it</Trans>
          </Button>
        </div>
      ) : (
        <Notice>
          <Text>
            <Trans>It is being written, and no report of it is issued yet.</Trans>
          </Text>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: t`Plan`, value: it.plan.title },
          { term: t`Looks at`, value: date(it.evaluatedOn) },
          ...(it.issuedOn ? [{ term: t`Report issued`, value: date(it.issuedOn) }] : []),
          ...(it.sha256 ? [{ term: t`Checksum`, value: <span className="mu-hash">{it.sha256}</span> }] : []),
        ]}
      />
      <Heading level={2}>{t`What was done`}</Heading>
      <Table
        caption={t`Actions, by deadline`}
        hideCaption
        rows={it.actions}
        rowKey={(one) => one.action}
        columns={[
          { key: 'action', header: t`Action`, cell: (one) => one.title },
          { key: 'verdict', header: t`Verdict`, cell: (one) => verdicts[one.verdict] },
          ...(last
            ? [
                {
                  key: 'last',
                  header: t`On ${{ day: shortDate(last.evaluatedOn) }}`,
                  cell: (one: Evaluation['actions'][number]) => {
                    const then = last.actions.find(({ action }) => action === one.action);
                    return then ? verdicts[then.verdict] : t`Not in the plan then`;
                  },
                },
              ]
            : []),
          { key: 'reason', header: t`Why`, cell: (one) => one.reason || t`Nothing to add` },
        ]}
      />
      <Heading level={2}>{t`Before and after`}</Heading>
      <BeforeAndAfter it={it} />
      <AskedAbout questionnaires={it.questionnaires} />
      <Heading level={2}>{t`What was learnt`}</Heading>
      <Paragraphs text={it.lessons} />
      <Heading level={2}>{t`What comes next`}</Heading>
      <Paragraphs text={it.nextSteps} />
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  if (!text) {
    return (
      <Text tone="muted">
        <Trans>Nothing is written yet.</Trans>
      </Text>
    );
  }
  return text.split(/\n{2,}/).map((part) => <Text key={part}>{part}</Text>);
}
