import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { Card, ProblemNotice, Stack, useViewer, usePageKeys } from '#kit';
import type { CaseStandingFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ReasonedButton } from '../ReasonedButton.tsx';
import { useAssign } from './useAssign.ts';

/** What can be done with the case now; what cannot says why. */
export function CaseActions({ it }: { it: CaseStandingFragment }) {
  const { t } = useLingui();
  const me = useViewer();
  const navigate = useNavigate();
  const { assign, busy, problem } = useAssign(it);
  const mine = it.responsible?.id === me.id;
  const take = () => void assign({ id: me.id, name: me.name });
  const to = (path: string) => () => void navigate(path);
  const role = t`Only caseworkers and managers may do this.`;
  const canMove = it.status === 'CLOSED' ? it.viewerCanWork : it.viewerCanClose || it.viewerCanWork;
  usePageKeys({
    ...(it.viewerCanWork && !mine ? { t: { does: t`Take the case`, act: take } } : {}),
    ...(it.viewerCanAssign ? { g: { does: t`Give the case to a colleague`, act: to(paths.assignCase(it.id)) } } : {}),
    ...(canMove ? { x: { does: t`Change status, close or reopen`, act: to(paths.caseStatus(it.id)) } } : {}),
  });
  return (
    <Card title={t`What to do`}>
      <Stack gap="sm">
        <ReasonedButton
          variant="secondary"
          busy={busy}
          reason={!it.viewerCanWork ? role : mine ? t`You are responsible for it already.` : undefined}
          onClick={take}
        >
          <Trans>Take the case</Trans>
        </ReasonedButton>
        <ReasonedButton
          variant="secondary"
          reason={it.viewerCanAssign ? undefined : t`Only a manager gives a case to somebody else.`}
          onClick={to(paths.assignCase(it.id))}
        >
          <Trans>Give it to a colleague</Trans>
        </ReasonedButton>
        <ReasonedButton variant="secondary" reason={canMove ? undefined : role} onClick={to(paths.caseStatus(it.id))}>
          {it.status === 'CLOSED' ? <Trans>Reopen</Trans> : <Trans>Change status or close</Trans>}
        </ReasonedButton>
        {problem && <ProblemNotice message={problem.message} />}
      </Stack>
    </Card>
  );
}
