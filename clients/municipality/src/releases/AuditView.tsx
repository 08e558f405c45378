import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Card, CopyButton, EmptyState, Notice, Stack, StatusTag, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ReleaseAuditQuery } from '../gql/graphql.ts';
import { useAttackWords } from './attackWords.ts';
import type { Release } from './ReleasePage.tsx';

const auditDocument = graphql(`
  query ReleaseAudit($version: ID!) {
    release(version: $version) {
      version
      audit {
        auditedAt
        depth
        passed
        cells
        attacked
        report
        reportSha256
        attacks {
          attack
          found
          leftOut
          findings {
            says
            cell
          }
        }
      }
    }
  }
`);

type Audit = NonNullable<NonNullable<ReleaseAuditQuery['release']>['audit']>;
type Attack = Audit['attacks'][number];

/** What came of attacking the release as somebody outside could: in words, with what to do about what was found. */
export function AuditView({ release }: { release: Pick<Release, 'version' | 'state'> }) {
  const { t } = useLingui();
  const asked = useQuery(auditDocument, {
    variables: { version: release.version },
    fetchPolicy: release.state === 'PUBLISHED' ? 'cache-first' : 'cache-and-network',
  });
  return (
    <Answer of={asked}>
      {({ release: found }) =>
        found?.audit ? (
          <Audited audit={found.audit} out={release.state === 'PUBLISHED'} />
        ) : (
          <EmptyState title={t`There is no audit of it`}>
            {release.state === 'PUBLISHED' ? (
              <Trans>It came out before each release was attacked first.</Trans>
            ) : (
              <Trans>A draft is attacked as the last part of its preparation. Prepare it anew.</Trans>
            )}
          </EmptyState>
        )
      }
    </Answer>
  );
}

function Audited({ audit, out }: { audit: Audit; out: boolean }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const cells = number(audit.cells);
  const attacked = number(audit.attacked);
  return (
    <Stack>
      <Notice
        tone={audit.passed ? 'success' : 'danger'}
        title={audit.passed ? t`Nothing was found` : t`It cannot come out as it is`}
      >
        <Text size="sm">
          {t`Attacked ${{ moment: dateTime(audit.auditedAt) }}: ${{ cells }} cells and their files were looked at.`}{' '}
          {audit.depth === 'WITHOUT_SOLVING'
            ? t`Solving for the counts that are possible was left out: this is a made-up quarter of the demo.`
            : t`For ${{ attacked }} cells every count that is possible was solved for.`}{' '}
          {!audit.passed &&
            !out &&
            t`Read below what each attack found. Preparing anew draws no other numbers; the cause must be mended first.`}
        </Text>
      </Notice>
      {audit.attacks.map((it) => (
        <AttackCard key={it.attack} it={it} />
      ))}
      <details className="mu-check">
        <summary>
          <Trans>The whole report, in English</Trans>
        </summary>
        <Stack>
          <pre className="mu-code">{audit.report}</pre>
          <Text size="sm">
            {t`SHA-256 of the report`}: <span className="mu-hash">{audit.reportSha256}</span>
          </Text>
          <CopyButton text={audit.report} />
        </Stack>
      </details>
    </Stack>
  );
}

function AttackCard({ it }: { it: Attack }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { name, asks, mend } = useAttackWords()[it.attack];
  const more = it.found - it.findings.length;
  const stands = () => {
    if (it.leftOut) return <StatusTag tone="warning">{t`Left out`}</StatusTag>;
    if (it.found === 0) return <StatusTag tone="success">{t`Nothing found`}</StatusTag>;
    return <StatusTag tone="danger">{t`${{ found: number(it.found) }} found`}</StatusTag>;
  };
  return (
    <Card title={name} level={3} aside={stands()}>
      <Text size="sm">{asks}</Text>
      {it.found > 0 && (
        <>
          <Text size="sm">
            <strong>{t`What to do:`}</strong> {mend}
          </Text>
          <details className="mu-check">
            <summary>{t`What was found, as the auditor says it`}</summary>
            <ul className="el-list">
              {it.findings.map(({ says, cell }) => (
                <li key={`${says}${cell ?? ''}`} lang="en">
                  {says} {cell && <span className="mu-hash">{cell}</span>}
                </li>
              ))}
            </ul>
            {more > 0 && <Text size="sm">{t`and ${{ more: number(more) }} more`}</Text>}
          </details>
        </>
      )}
    </Card>
  );
}
