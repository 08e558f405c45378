import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button, Link, LinkButton, ProblemNotice, Table, useAction, useFormat, VisuallyHidden } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { QuarterStatus } from './QuarterStatus.tsx';
import { isBusy, quartersDocument, type Quarter } from './useQuarters.ts';

const prepareDocument = graphql(`
  mutation PrepareRelease($input: PrepareReleaseInput!) {
    prepareRelease(input: $input) {
      quarter {
        ...QuarterRow_quarter @unmask
      }
    }
  }
`);

export function usePrepare() {
  const client = useApolloClient();
  const action = useAction(prepareDocument);
  return {
    ...action,
    prepare: async (quarter: string) => {
      const answer = await action.run({ input: { quarter } });
      if (answer) await client.refetchQueries({ include: [quartersDocument] });
      return Boolean(answer);
    },
  };
}

/** Quarters come out in their order: the oldest that has closed and is not published, once there is a publication. */
function nextIn(quarters: readonly Quarter[]): string | undefined {
  const newest = quarters.find(({ release }) => release?.state === 'PUBLISHED')?.quarter;
  return newest && quarters.findLast(({ quarter, frozen }) => frozen && quarter > newest)?.quarter;
}

type Props = {
  quarters: readonly Quarter[];
  /** The moment that is planned for the release of a quarter. */
  planned: (it: Quarter) => string | undefined;
};

export function QuartersTable({ quarters, planned }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { quarter, shortDate, dateTime } = useFormat();
  const { prepare, busy, problem } = usePrepare();
  const next = nextIn(quarters);
  const stateOf = (name: string) => `${id}-${name}`;
  const order = async (name: string) => {
    // The button goes, and what it led to stands in the row.
    if (await prepare(name)) document.getElementById(stateOf(name))?.focus();
  };
  return (
    <>
      {problem && <ProblemNotice message={problem.message} />}
      <Table
        caption={t`Quarters, the newest first`}
        rows={quarters}
        rowKey={(it) => it.quarter}
        columns={[
          {
            key: 'quarter',
            header: t`Quarter`,
            cell: (it) => <Link href={paths.quarter(it.quarter)}>{quarter(it.quarter)}</Link>,
          },
          { key: 'freezes', header: t`Closes`, cell: (it) => shortDate(it.freezesOn) },
          {
            key: 'comes',
            header: t`Comes out`,
            cell: (it) => {
              const moment = planned(it);
              return moment ? dateTime(moment) : <span className="el-none">{t`not planned`}</span>;
            },
          },
          {
            key: 'state',
            header: t`State`,
            cell: (it) => (
              <div id={stateOf(it.quarter)} tabIndex={-1}>
                <QuarterStatus it={it} />
              </div>
            ),
          },
          {
            key: 'do',
            header: t`Next step`,
            cell: (it) => {
              if (isBusy(it)) return <Trans>Wait a little; you may leave this page</Trans>;
              if (it.release) {
                return (
                  <LinkButton href={paths.release(it.release.version)} variant="secondary" small>
                    {it.release.state === 'PUBLISHED'
                      ? t`See ${{ version: it.release.version }}`
                      : t`Look at the draft`}
                  </LinkButton>
                );
              }
              if (!it.frozen) return <Trans>None yet</Trans>;
              if (next && it.quarter > next) return t`After ${{ quarter: quarter(next) }} is published`;
              return (
                <Button small busy={busy} onClick={() => void order(it.quarter)}>
                  <Trans>Prepare</Trans>
                  <VisuallyHidden>{` ${quarter(it.quarter)}`}</VisuallyHidden>
                </Button>
              );
            },
          },
        ]}
      />
    </>
  );
}
