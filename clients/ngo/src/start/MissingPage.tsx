import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Row, Text } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';

export function MissingPage() {
  const { t } = useLingui();
  return (
    <AppPage title={t`There is no page here`}>
      <Text>
        <Trans>The address may be old, or mistyped.</Trans>
      </Text>
      <Row>
        <LinkButton href={paths.start}>
          <Trans>Go to the start page</Trans>
        </LinkButton>
      </Row>
    </AppPage>
  );
}
