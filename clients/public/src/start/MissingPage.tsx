import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Page } from '#kit/ui';
import { paths } from '../paths.ts';

export function MissingPage() {
  const { t } = useLingui();
  return (
    <Page windowTitle={`${t`There is no page here`} · ${t`Equality Lab`}`} title={t`There is no page here`}>
      <Link href={paths.start}>
        <Trans>Go to the first page</Trans>
      </Link>
    </Page>
  );
}
