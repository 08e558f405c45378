import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import {
  Answer,
  Button,
  EmptyState,
  ErrorSummary,
  FormEnd,
  Guarded,
  Heading,
  labelIn,
  Link,
  Row,
  Stack,
  standAt,
  SummaryList,
  useAction,
  useFormat,
  useToast,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { OrganisationPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../Refusal.tsx';
import { useFieldErrors } from '../useFieldErrors.ts';
import { useKindNames } from '../words.ts';
import { Members } from './Members.tsx';
import { ProfileFields, profileOf, useProfileNames } from './ProfileFields.tsx';
import { usePlaceNames } from './usePlaceNames.ts';

const organisationDocument = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      ...OrganisationPage_organisation @unmask
      kind
      viewerCanChange
      invitableRoles
      withheld
    }
  }
`);

graphql(`
  fragment OrganisationPage_organisation on Organisation {
    id
    version
    name
    municipality
    description
    website
    phone
    email
    helpsWith
  }
`);

const changeDocument = graphql(`
  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      organisation {
        ...OrganisationPage_organisation @unmask
      }
    }
  }
`);

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

export function OrganisationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(organisationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const it = asked.data?.organisation;
  return (
    <AppPage title={it?.name ?? t`Organisation`} lead={<Link href={paths.organisations}>{t`All organisations`}</Link>}>
      <Answer of={asked}>
        {({ organisation }) =>
          organisation ? (
            <>
              <Profile it={organisation} />
              <Heading level={2}>{t`People`}</Heading>
              <Members organisation={organisation} />
            </>
          ) : (
            <EmptyState title={t`There is no such organisation`} />
          )
        }
      </Answer>
    </AppPage>
  );
}

function Profile({ it }: { it: Organisation }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const kinds = useKindNames();
  const { nameOf, grounds } = usePlaceNames();
  const [changing, setChanging] = useState(false);
  const before = useRef(changing);
  useEffect(() => {
    // The button that was pressed is gone either way.
    if (before.current !== changing) standAt(changing ? 'name' : 'change');
    before.current = changing;
  }, [changing]);
  if (changing) return <Change it={it} onDone={() => setChanging(false)} />;
  return (
    <Stack>
      <SummaryList
        rows={[
          { term: t`Kind`, value: kinds[it.kind] },
          { term: t`Municipality`, value: nameOf(it.municipality) },
          { term: t`Whom it helps, and how`, value: <Guarded of={it} field="description" /> },
          { term: t`Website`, value: <Guarded of={it} field="website" /> },
          { term: t`Telephone`, value: <Guarded of={it} field="phone" /> },
          { term: t`E-mail`, value: <Guarded of={it} field="email" /> },
          {
            term: t`Knows most about`,
            value: it.helpsWith.length ? list(it.helpsWith.map((ground) => labelIn(grounds, ground))) : t`All grounds`,
          },
        ]}
      />
      {it.viewerCanChange && (
        <Row>
          <Button id="change" variant="secondary" onClick={() => setChanging(true)}>
            <Trans>Change the profile</Trans>
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function Change({ it, onDone }: { it: Organisation; onDone: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const client = useApolloClient();
  const { run, busy, problem, errors } = useAction(changeDocument);
  const summary = useFieldErrors(problem, useProfileNames());
  // The form shows this version, whatever comes into the cache while it is open.
  const [{ version }] = useState(it);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await run({ input: { id: it.id, version, ...profileOf(new FormData(event.currentTarget)) } });
    // Somebody else may have changed it: the page then shows what they wrote.
    if (!answer) {
      await client.refetchQueries({ include: [organisationDocument] });
      return;
    }
    toast({ text: t`Saved.` });
    onDone();
  };
  return (
    <form className="mu-narrow" onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <ErrorSummary errors={summary} />
        <Refusal problem={problem} />
        <ProfileFields start={it} errors={errors} />
        <FormEnd does={t`Save`} busy={busy} back={onDone} />
      </Stack>
    </form>
  );
}
