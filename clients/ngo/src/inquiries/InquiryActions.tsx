import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { usePageKeys } from '#kit';
import type { InquiryDetailsFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ReasonedButton } from '../ReasonedButton.tsx';

export function InquiryActions({ it }: { it: InquiryDetailsFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const to = (path: string) => () => void navigate(path);
  const because = (can: boolean, done = '') => {
    if (can) return undefined;
    if (it.status === 'WITHDRAWN') return t`It is withdrawn.`;
    return done || t`Your role does not allow this, or the quarter is closed.`;
  };
  const promoted = it.status === 'PROMOTED' ? t`A case was already opened from this.` : '';
  usePageKeys({
    ...(it.viewerCanPromote ? { o: { does: t`Open a case from this`, act: to(paths.promoteInquiry(it.id)) } } : {}),
    ...(it.viewerCanCorrect ? { e: { does: t`Correct`, act: to(paths.correctInquiry(it.id)) } } : {}),
  });
  return (
    <>
      <ReasonedButton reason={because(it.viewerCanPromote, promoted)} onClick={to(paths.promoteInquiry(it.id))}>
        <Trans>Open a case from this</Trans>
      </ReasonedButton>
      <ReasonedButton
        variant="secondary"
        reason={because(it.viewerCanCorrect)}
        onClick={to(paths.correctInquiry(it.id))}
      >
        <Trans>Correct</Trans>
      </ReasonedButton>
      <ReasonedButton
        variant="secondary"
        tone="danger"
        reason={because(it.viewerCanWithdraw)}
        onClick={to(paths.withdrawInquiry(it.id))}
      >
        <Trans>Withdraw</Trans>
      </ReasonedButton>
    </>
  );
}
