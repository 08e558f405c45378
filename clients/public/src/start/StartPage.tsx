import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Icon, Link, LinkButton, Notice, Page, Row, Stack, Text } from '#kit/ui';
import { paths } from '../paths.ts';

export function StartPage({ warm }: { warm?: () => void }) {
  const { t } = useLingui();
  return (
    <Page title={t`Tell us about discrimination or a hate crime`}>
      <Text size="lg">
        <Trans>
          Here you can report what happened to you or to somebody else. You need no account, and we do not ask who you
          are.
        </Trans>
      </Text>
      <Row>
        {/* Fetched when somebody is about to press, so that the form is there at once and this page stays light. */}
        <LinkButton href={paths.report} onPointerEnter={warm} onFocus={warm}>
          <Trans>Report what happened</Trans>
        </LinkButton>
      </Row>
      <Text size="sm" tone="muted">
        <Trans>It takes about four minutes. You can skip nearly every question.</Trans>
      </Text>
      <Notice tone="danger" title={t`In danger now?`}>
        <Text>
          <Trans>
            Call <Link href="tel:112">112</Link>. For the police when it is not urgent, call{' '}
            <Link href="tel:114">114</Link>. Nobody answers reports here day and night.
          </Trans>
        </Text>
      </Notice>
      <nav className="pu-ways" aria-label={t`More you can do here`}>
        <Way href={paths.followUp} title={t`Follow up on your report`}>
          <Trans>Use the code you got: see, add to or withdraw your report.</Trans>
        </Way>
        <Way href={paths.help} title={t`Find help`}>
          <Trans>Organisations that listen, advise and help you to complain.</Trans>
        </Way>
        <Way href={paths.statistics} title={t`See the statistics`}>
          <Trans>What is reported, where, and because of what. New figures every quarter.</Trans>
        </Way>
      </nav>
      <Stack gap="sm">
        <Heading level={2}>
          <Trans>Who sees what you write?</Trans>
        </Heading>
        <ul className="pu-points">
          <li>
            <Trans>Your answers are counted together with others’. Only the numbers are published.</Trans>
          </li>
          <li>
            <Trans>The municipality never sees a single report.</Trans>
          </li>
          <li>
            <Trans>We store neither your name, your address on the internet nor the time of day.</Trans>
          </li>
          <li>
            <Trans>You get a code. Only whoever has the code can open the report again.</Trans>
          </li>
        </ul>
        <Link href={paths.about}>
          <Trans>More about your data and how we count</Trans>
        </Link>
      </Stack>
      <Notice tone="info" title={t`If somebody may look over your shoulder`}>
        <Text>
          <Trans>
            The button at the top leaves this page at once and opens a weather page. Pressing Shift three times does the
            same. The computer may still remember that you were here; use another computer if that is a danger to you.
          </Trans>
        </Text>
      </Notice>
    </Page>
  );
}

function Way({ href, title, children }: { href: string; title: string; children: React.ReactNode }) {
  return (
    <Link className="pu-way" href={href}>
      <span>
        <strong>{title}</strong>
        <span>{children}</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}
