import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Heading, Link, Notice, Stack, Text } from '#kit/ui';

/** Works without the service: nobody in danger waits for an answer. */
export function Urgent() {
  const { t } = useLingui();
  return (
    <>
      <Notice tone="danger" title={t`In danger now: call 112`}>
        <Link href="tel:112">
          <Trans>Call 112</Trans>
        </Link>
      </Notice>
      <Stack gap="sm">
        <Heading level={2}>
          <Trans>Always open to you</Trans>
        </Heading>
        <Card level={3} title={t`The police, when it is not urgent`}>
          <Text>
            <Trans>To report a hate crime. Say that you think hate was the reason, so that it is written down.</Trans>
          </Text>
          <Link href="tel:114">
            <Trans>Call 114</Trans>
          </Link>
        </Card>
        <Card level={3} title={t`The Board of Equal Treatment`}>
          <Text>
            <Trans>Decides complaints about discrimination. It costs nothing, and you need no lawyer.</Trans>
          </Text>
          <Link href="https://naevneneshus.dk/" rel="noreferrer">
            naevneneshus.dk
          </Link>
        </Card>
        <Card level={3} title={t`The Danish Institute for Human Rights`}>
          <Text>
            <Trans>Advises on equal treatment. It is the national equality body.</Trans>
          </Text>
          <Link href="https://menneskeret.dk/" rel="noreferrer">
            menneskeret.dk
          </Link>
        </Card>
      </Stack>
    </>
  );
}
