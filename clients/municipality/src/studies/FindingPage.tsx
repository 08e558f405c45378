import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answer, EmptyState, LinkButton, Loading, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type {
  EvidenceList_ItemFragment,
  Finding_StudyFragment,
  StudyFindingQuery,
  Ground,
  ServiceArea,
  Severity,
} from '../gql/graphql.ts';
import { moreOf } from '../moreOf.ts';
import { paths } from '../paths.ts';
import { FindingForm, type FindingDraft } from './FindingForm.tsx';
import { Overtaken } from './Overtaken.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { StudyFrame } from '../StudyFrame.tsx';

graphql(`
  fragment Finding_study on Study {
    id
    evidence(first: 100, after: $evidence) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...EvidenceList_item @unmask
        }
      }
    }
    findings(first: 100, after: $findings) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...FindingsTold_finding @unmask
          evidence
          version
        }
      }
    }
  }
`);

const findingDocument = graphql(`
  query StudyFinding($id: ID!, $evidence: String, $findings: String) {
    study(id: $id) {
      ...Finding_study @unmask
    }
  }
`);

const recordDocument = graphql(`
  mutation RecordFinding($input: RecordFindingInput!) {
    recordFinding(input: $input) {
      finding {
        id
      }
    }
  }
`);

const changeDocument = graphql(`
  mutation ChangeFinding($input: ChangeFindingInput!) {
    changeFinding(input: $input) {
      finding {
        id
        version
      }
    }
  }
`);

type Finding = Finding_StudyFragment['findings']['edges'][number]['node'];

export function FindingPage() {
  const { t } = useLingui();
  const { id = '', finding } = useParams();
  const asked = useQuery(findingDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const whole = useWhole(asked);
  return (
    <StudyFrame title={finding ? t`Change a finding` : t`Record a finding`} part="findings">
      {() => (
        <Answer of={asked}>
          {({ study }) => {
            const known = study?.findings.edges.find(({ node }) => node.id === finding)?.node;
            if (!whole) return <Loading />;
            if (!study || (finding && !known)) return <EmptyState title={t`There is no such finding`} />;
            if (!study.evidence?.edges.length)
              return (
                <EmptyState
                  title={t`No evidence yet`}
                  action={
                    <LinkButton href={paths.studyPart(id, 'interviews')} variant="secondary">
                      <Trans>To the interviews</Trans>
                    </LinkButton>
                  }
                >
                  <Trans>A finding stands on evidence. Quote passages from interviews or documents first.</Trans>
                </EmptyState>
              );
            return <Form study={study} finding={known} again={() => void asked.refetch()} />;
          }}
        </Answer>
      )}
    </StudyFrame>
  );
}

/** All there is to choose from: a finding may stand on the last passage of several pages. */
function useWhole({ data, fetchMore }: Pick<useQuery.Result<StudyFindingQuery>, 'data' | 'fetchMore'>): boolean {
  const { evidence, findings } = data?.study ?? {};
  const more = Boolean(evidence?.pageInfo?.hasNextPage || findings?.pageInfo?.hasNextPage);
  const variables = { evidence: evidence?.pageInfo?.endCursor, findings: findings?.pageInfo?.endCursor };
  const next = useRef<() => Promise<unknown>>(undefined);
  useEffect(() => {
    next.current = () =>
      fetchMore({
        variables,
        updateQuery: (before, page) => moreOf('findings')(moreOf('evidence')(before, page), page),
      });
  });
  /** Where the pages end so far; empty when nothing is left. */
  const ends = more ? JSON.stringify(variables) : '';
  useEffect(() => {
    if (ends) void next.current?.().catch(() => undefined);
  }, [ends]);
  return !more;
}

/** A passage that was withdrawn since is no longer among what the finding stands on. */
const draftOf = (it: Finding | undefined, items: readonly EvidenceList_ItemFragment[]): FindingDraft => ({
  statement: it?.statement ?? '',
  recommendation: it?.recommendation ?? '',
  severity: it?.severity ?? '',
  ground: it?.ground ?? '',
  area: it?.area ?? '',
  evidence: (it?.evidence ?? []).filter((id) => !items.some((item) => item.id === id && item.withdrawn)),
});

type Props = { study: Finding_StudyFragment; finding: Finding | undefined; again: () => void };

function Form({ study, finding, again }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const toast = useToast();
  const items = study.evidence?.edges.map(({ node }) => node) ?? [];
  const [draft, setDraft] = useState(() => draftOf(finding, items));
  const [version, setVersion] = useState(finding?.version ?? 0);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const record = useAction(recordDocument);
  const change = useAction(changeDocument);
  const { problem, busy, reset } = finding ? change : record;
  const save = async () => {
    const unchosen = (['severity', 'ground', 'area'] as const).filter((field) => !draft[field]);
    reset();
    setMissing(Object.fromEntries(unchosen.map((field) => [field, t`Choose one from the list.`])));
    if (unchosen.length) return;
    const input = {
      ...draft,
      severity: draft.severity as Severity,
      ground: draft.ground as Ground,
      area: draft.area as ServiceArea,
    };
    const answer = finding
      ? await change.run({ input: { id: finding.id, version, ...input } })
      : await record.run({ input: { idempotencyKey, study: study.id, ...input } });
    if (!answer) return again();
    toast({ text: t`The finding is saved.` });
    await navigate(paths.studyPart(study.id, 'findings'));
  };
  return (
    <FindingForm
      value={draft}
      onChange={setDraft}
      items={items}
      missing={missing}
      problem={problem}
      busy={busy}
      cancel={paths.studyPart(study.id, 'findings')}
      onSubmit={() => void save()}
      theirs={
        finding &&
        problem?.reason === 'stale' &&
        finding.version > version && (
          <Overtaken
            onMine={() => {
              setVersion(finding.version);
              reset();
            }}
          >
            <Paragraphs text={finding.statement} />
            <Paragraphs text={finding.recommendation} />
          </Overtaken>
        )
      }
    />
  );
}
