import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import { Answer, Card, labelIn, Link, Stack, SummaryList, Text, useFormat, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { useCodes } from '../codes.tsx';
import { Members } from './Members.tsx';
import { organisationDocument } from './organisationDocuments.ts';

export function OrganisationPage() {
  const { t } = useLingui();
  const { organisation } = useViewer();
  const { lists, municipalities } = useCodes();
  const { list } = useFormat();
  const asked = useQuery(organisationDocument, {
    variables: { id: organisation?.id ?? '' },
    skip: !organisation,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AppPage title={organisation?.name ?? t`Organisation`} windowTitle={t`Organisation`}>
      <Answer of={asked}>
        {({ viewer, organisation: it, members }) => (
          <Stack>
            {it && (
              <Card title={t`What citizens read about you`}>
                <SummaryList
                  rows={[
                    { term: t`Description`, value: it.description },
                    { term: t`Website`, value: it.website && <Link href={it.website}>{it.website}</Link> },
                    { term: t`Telephone`, value: it.phone },
                    { term: t`E-mail`, value: it.email },
                    {
                      term: t`Municipality`,
                      value: it.municipality ? labelIn(municipalities, it.municipality) : t`The whole country`,
                    },
                    {
                      term: t`Knows most about`,
                      value: it.helpsWith.length
                        ? list(it.helpsWith.map((ground) => labelIn(lists.grounds, ground)))
                        : t`Every ground`,
                    },
                  ]}
                />
                <Text size="sm" tone="muted">
                  <Trans>The equality body keeps this page. Write to them when it should say something else.</Trans>
                </Text>
              </Card>
            )}
            <Members members={members.edges.map(({ node }) => node)} manages={viewer.viewerCanManageMembers} />
          </Stack>
        )}
      </Answer>
      <Outlet />
    </AppPage>
  );
}
