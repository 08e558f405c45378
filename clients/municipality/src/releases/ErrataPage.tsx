import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, EmptyState, Heading, useApiLocale, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { ErrataPageQuery } from '../gql/graphql.ts';
import { isErratum } from './erratum.ts';
import { ErrataTable } from './ErrataTable.tsx';
import { ErratumFile } from './ErratumFile.tsx';
import { ErratumSteps } from './ErratumSteps.tsx';
import { paths } from '../paths.ts';
import { OfficeNav } from './OfficeNav.tsx';
import { PlanErratumDialog } from './PlanErratumDialog.tsx';

const errataDocument = graphql(`
  query ErrataPage($locale: Locale!) {
    releases {
      version
      quarter
      state
      preparedAt
      publishedAt
      reason(locale: $locale)
      changedCells
      notice {
        inTime
        knownSigner
        hold {
          at
        }
      }
      replaces {
        version
      }
    }
    releaseCalendar {
      version
      publishAt
    }
  }
`);

export type Erratum = ErrataPageQuery['releases'][number] & { publishAt: string | undefined };

/** How published figures are corrected, and where they were. Handing in is done at the statistics side and nowhere else. */
export function ErrataPage() {
  const { t } = useLingui();
  const makes = useViewer().role === 'STATISTICIAN';
  const [planning, setPlanning] = useState<Erratum>();
  const asked = useQuery(errataDocument, { variables: { locale: useApiLocale() }, fetchPolicy: 'cache-and-network' });
  return (
    <AppPage
      title={t`Errata`}
      lead={t`What is published never changes. A fault is mended by a new version beside the old one, which stays.`}
    >
      <OfficeNav here={paths.errata} />
      <Answer of={asked}>
        {({ releases, releaseCalendar }) => {
          const planned = new Map(releaseCalendar.map(({ version, publishAt }) => [version, publishAt]));
          const errata = releases.filter(isErratum).map((it) => ({ ...it, publishAt: planned.get(it.version) }));
          return errata.length > 0 ? (
            <ErrataTable errata={errata} onPlan={makes ? setPlanning : undefined} />
          ) : (
            <EmptyState title={t`No published figure has been corrected yet`} />
          );
        }}
      </Answer>
      <PlanErratumDialog it={planning} onClose={() => setPlanning(undefined)} />
      {makes && (
        <>
          <Heading level={2}>
            <Trans>When a published figure is wrong</Trans>
          </Heading>
          <ErratumSteps newest={asked.data?.releases.find(({ state }) => state === 'PUBLISHED')?.version} />
          <ErratumFile />
        </>
      )}
    </AppPage>
  );
}
