import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import {
  Answer,
  Button,
  Card,
  Checkbox,
  LinkButton,
  NotHere,
  Notice,
  PersonalData,
  Row,
  Stack,
  Text,
  useApiLocale,
  useFormat,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { CaseStatusTag } from '../caseWords.tsx';
import { IncidentCard } from '../IncidentCard.tsx';
import { paths } from '../paths.ts';
import { CaseInquiries } from './CaseInquiries.tsx';
import { caseDocument } from './CasePage.tsx';
import { Entries } from './Entries.tsx';
import { Known, personDocument } from './PersonPanel.tsx';
import { useJournal } from './useJournal.ts';

/** The case on paper. The person is on it only when somebody asks for that. */
export function PrintCasePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { shortDate } = useFormat();
  const [withPerson, setWithPerson] = useState(false);
  const asked = useQuery(caseDocument, { variables: { id, locale: useApiLocale() } });
  const { asked: journal } = useJournal(id, 100);
  const entries = journal.data?.case?.journal?.edges.map(({ node }) => node) ?? [];
  return (
    <Answer of={asked}>
      {({ case: it }) =>
        it ? (
          <AppPage
            title={t`Case ${it.number}`}
            windowTitle={t`Case`}
            lead={
              <span className="ngo-lead">
                <CaseStatusTag status={it.status} />
                <span>
                  <Trans>Responsible: {it.responsible?.name ?? t`nobody yet`}</Trans>
                </span>
                <span>
                  <Trans>Opened {shortDate(it.openedAt)}</Trans>
                </span>
              </span>
            }
            actions={
              <>
                <Button onClick={() => window.print()}>
                  <Trans>Print</Trans>
                </Button>
                <LinkButton variant="quiet" href={paths.case(id)}>
                  <Trans>Back to the case</Trans>
                </LinkButton>
              </>
            }
          >
            {!it.withheld.includes('person') && (
              <div className="ngo-screen">
                <Checkbox
                  name="withPerson"
                  label={t`Print the personal data too`}
                  hint={t`Paper is easily left somewhere. Each time it is shown is logged.`}
                  checked={withPerson}
                  onChange={setWithPerson}
                />
              </div>
            )}
            <Stack>
              {withPerson && <PrintedPerson id={id} />}
              <IncidentCard incident={it.incident} />
              <CaseInquiries it={it} />
              {entries.length > 0 && (
                <Card title={t`Journal`}>
                  <Entries id={id} entries={entries} canCorrect={false} />
                  {journal.data?.case?.journal?.pageInfo.hasNextPage && (
                    <Notice title={t`Only the newest 100 entries are printed`} />
                  )}
                </Card>
              )}
            </Stack>
            <Row>
              <Text size="sm" tone="muted">
                <Trans>Printed {shortDate(new Date())}</Trans>
              </Text>
            </Row>
          </AppPage>
        ) : (
          <AppPage title={t`Case`}>
            <NotHere />
          </AppPage>
        )
      }
    </Answer>
  );
}

function PrintedPerson({ id }: { id: string }) {
  const asked = useQuery(personDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <PersonalData>
      <Answer of={asked}>{({ case: it }) => (it?.person ? <Known person={it.person} /> : <NotHere />)}</Answer>
    </PersonalData>
  );
}
