import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Page, Row, Stack, Text } from '#kit/ui';
import { paths } from '../paths.ts';
import { startAgain } from './draft.ts';

export function DonePage() {
  const { t } = useLingui();
  return (
    <Page title={t`Thank you`}>
      <Text>
        <Trans>Your report is now counted together with others. Nothing of it is left in this window.</Trans>
      </Text>
      <Stack gap="sm">
        <Link href={paths.help}>
          <Trans>Find somebody who can help</Trans>
        </Link>
        <Link href={paths.followUp}>
          <Trans>Follow up with your code</Trans>
        </Link>
        <Link href={paths.start}>
          <Trans>Go to the first page</Trans>
        </Link>
      </Stack>
      <Row>
        <Button variant="secondary" onClick={startAgain}>
          <Trans>Report something else</Trans>
        </Button>
      </Row>
    </Page>
  );
}
