import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useUsualChange } from '#kit';
import { Link, Page } from '#kit/ui';
import { graphql } from '../../gql/gql.ts';
import { paths } from '../../paths.ts';
import { StatisticsNav } from '../StatisticsNav.tsx';
import { useView } from '../view.ts';
import { Counted } from './Counted.tsx';
import { Part } from './Part.tsx';

const methodPage = graphql(`
  query StatisticsMethod($version: ID) {
    release(version: $version) {
      version
      profile {
        maximumNoise
        threshold
        variance
      }
    }
  }
`);

/** How the figures are made, in plain words; the numbers in them are those of the release. */
export function MethodPage() {
  const { t } = useLingui();
  const { release: version } = useView();
  const { data } = useQuery(methodPage, { variables: { version: version || null } });
  const profile = data?.release?.profile ?? { maximumNoise: 5, threshold: 8, variance: 3 };
  const { within, often, most } = useUsualChange(profile);
  const { threshold } = profile;
  const behind = threshold - most;
  const mayHide = threshold - 1 + most;
  return (
    <Page
      windowTitle={`${t`How the figures are made`} · ${t`Statistics`} · ${t`Equality Lab`}`}
      title={t`How the figures are made`}
      lead={t`What is counted, what is not, and why the numbers look as they do.`}
    >
      <StatisticsNav release={version} />
      <Counted />
      <Part title={t`Every number is changed a little`}>
        <Trans>
          Before a number is published, a small random whole number is added to it or taken from it: in {often} of the
          cases at most {within}, and never more than {most}. It is drawn once. The same figure is the same everywhere,
          in every table, file and later release.
        </Trans>
        <Trans>
          So a difference of a few between two places or two quarters may be chance alone. These pages only say that
          something is more or fewer when chance cannot explain it.
        </Trans>
      </Part>
      <Part title={t`Small numbers are not shown`}>
        <Trans>
          A number that would be below {threshold} after the change is not shown. At least {behind} registrations stand
          behind every number that is shown, so no single one can be recognised.
        </Trans>
        <Trans>
          Not shown is neither zero nor a certain number: none, one and a few look exactly alike, and up to {mayHide}{' '}
          registrations may be behind it. Where a larger whole is not shown, its parts are not shown either.
        </Trans>
        <Trans>
          A few more numbers are held back: where the numbers around them would otherwise tell too much, and some by
          lot, so that nobody can see why one is missing. They look like any other number that is not shown, and more
          registrations may be behind them.
        </Trans>
      </Part>
      <Part title={t`Why the numbers do not add up`}>
        <Trans>
          Each number is changed by itself, so the municipalities of a region need not give the region, and four
          quarters need not give the year. Read the total that is published; do not add up parts. A part can even be a
          little larger than its whole.
        </Trans>
        <Trans>
          Grounds do not add up for another reason too: one registration can name several, and is counted under each of
          them. One that names four or more is counted under its own heading alone, because a long combination could
          point at a person.
        </Trans>
      </Part>
      <Part title={t`Releases`}>
        <Trans>
          Figures come out quarter by quarter. A quarter closes ten days after its end, and from then on nothing in it
          can be changed or withdrawn. What is registered later is counted in the quarter it was registered in.
        </Trans>
        <Trans>
          Yearly figures come with the fourth quarter. A release holds everything published until then, has a version
          such as 2026-Q2.1, and never changes. Its address shows the same for ever.
        </Trans>
        <Trans>
          Should something turn out to be wrong, a new version of the release is published with the reason. The old one
          stays, and what was right in it is the same in the new one.
        </Trans>
      </Part>
      <Link href={paths.quality}>
        <Trans>How good the figures are</Trans>
      </Link>
      <Link href={paths.tables}>
        <Trans>All tables</Trans>
      </Link>
    </Page>
  );
}
