import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, LinkButton } from '#kit';
import { paths } from '../paths.ts';

export function AssessorStart() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Your studies will be here`}
      action={
        <LinkButton href={paths.statistics} variant="secondary">
          <Trans>See the published statistics</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Studies of how municipalities meet their citizens, with interviews, documents and reports, come to this page in
        a later version. Until then you can read the published statistics.
      </Trans>
    </EmptyState>
  );
}
