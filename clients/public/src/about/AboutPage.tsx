import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Heading, Link, Page, Stack, Text } from '#kit/ui';
import { paths } from '../paths.ts';

export function AboutPage() {
  const { t } = useLingui();
  return (
    <Page
      windowTitle={`${t`Your data`} · ${t`Equality Lab`}`}
      title={t`Your data, and how we count`}
      lead={t`What is stored, who sees it, and what becomes of it. Without small print.`}
    >
      <Part title={t`What we store`}>
        <Trans>
          The answers you choose from our lists, and the day you sent them. If you write in your own words, we store
          that text under lock.
        </Trans>
        <Trans>
          We do not store your name, your internet address, what browser you use or the time of day. This website sets
          no cookies and saves nothing on your computer. It asks no other website for anything.
        </Trans>
      </Part>
      <Part title={t`Who sees it`}>
        <Trans>
          Nobody reads a report to find out who you are. Your answers become numbers, and only the numbers are
          published.
        </Trans>
        <Trans>The municipality sees the published numbers, as everybody does. It never sees a single report.</Trans>
        <Trans>
          Statistics Denmark makes the statistics. It gets the answers as codes, mixed with other people’s and without
          any text. The link back to your report is cut when the quarter closes.
        </Trans>
      </Part>
      <Part title={t`Your code`}>
        <Trans>
          When you have sent a report, you get a code of 24 digits. With it you can see the report, add to it or
          withdraw it. We keep only a scrambled print of the code, so we cannot read it, and we cannot send you a new
          one.
        </Trans>
        <Trans>Whoever has your code can open your report. Keep it as you would keep a key.</Trans>
      </Part>
      <Part title={t`When the quarter closes`}>
        <Trans>
          Reports are counted four times a year. Ten days after the end of a quarter its numbers are closed. Until then
          you can withdraw your report, and what you wrote is made unreadable. After that it stays counted, but nothing
          leads from the number to you.
        </Trans>
      </Part>
      <Part title={t`How we count`}>
        <Trans>
          Every number is changed at random by a few units before it is published, and small numbers are not shown at
          all. So no single report can be recognised. A number that is not shown is not zero: it may be none, or a few.
        </Trans>
        <Trans>
          A report that names two grounds is counted under both, so the grounds do not add up to the total. Reports
          naming four or more grounds are counted together under one heading.
        </Trans>
        <Trans>
          The numbers are what was reported, not how often it happens. Many never report. More reports in a municipality
          may mean that more people know where to report.
        </Trans>
      </Part>
      <Part title={t`On a computer that others use`}>
        <Trans>
          The button at the top leaves the page at once and forgets what you wrote. It cannot erase the computer’s own
          history. A private window, or a computer at a library, leaves fewer traces.
        </Trans>
      </Part>
      <Link href={paths.method}>
        <Trans>How the figures are made</Trans>
      </Link>
      <Link href={paths.report}>
        <Trans>Report what happened</Trans>
      </Link>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] | ReactNode }) {
  return (
    <Stack gap="sm">
      <Heading level={2}>{title}</Heading>
      {[children].flat().map((paragraph, index) => (
        <Text key={index}>{paragraph}</Text>
      ))}
    </Stack>
  );
}
