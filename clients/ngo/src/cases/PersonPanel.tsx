import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  Button,
  Guarded,
  Loading,
  Notice,
  PersonalData,
  ProblemNotice,
  Row,
  SummaryList,
  Text,
  useProblem,
  usePageKeys,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { CasePersonQuery, PersonPanel_CaseFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { ReasonedButton } from '../ReasonedButton.tsx';
import { personFields, usePersonTerms } from './personWords.ts';

graphql(`
  fragment PersonPanel_case on Case {
    id
    withheld
    viewerCanWork
    person {
      id
      addressProtection
      withheld
    }
  }
`);

export const personDocument = graphql(`
  query CasePerson($id: ID!) {
    viewer {
      signedIn
    }
    case(id: $id) {
      id
      person {
        id
        version
        name
        phone
        email
        address
        language
        birthYear
        addressProtection
        note
        withheld
      }
    }
  }
`);

/** The person stays covered until somebody needs to see them: only then is anything asked for, and the reading is logged. */
export function PersonPanel({ it }: { it: PersonPanel_CaseFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [shown, setShown] = useState(false);
  const [ask, { data, error, loading, refetch }] = useLazyQuery(personDocument, { fetchPolicy: 'cache-and-network' });
  const problem = useProblem(error);
  const withheld = it.withheld.includes('person') || Boolean(it.person?.withheld.includes('name'));
  const edit = () => void navigate(paths.casePerson(it.id));
  const turn = () => {
    if (!shown) void ask({ variables: { id: it.id } });
    setShown(!shown);
  };
  usePageKeys({
    ...(withheld ? {} : { v: { does: t`Show or hide the person`, act: turn } }),
    ...(it.viewerCanWork ? { e: { does: t`Change what is known of the person`, act: edit } } : {}),
  });
  return (
    <PersonalData
      aside={
        !withheld && (
          <Button variant="quiet" small aria-expanded={shown} onClick={turn}>
            {shown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          </Button>
        )
      }
    >
      {it.person?.addressProtection && (
        <Notice tone="warning" title={t`Address protection`} level={3}>
          <Text size="sm">
            <Trans>Name and address are protected. Never pass them on, and agree with the person how to write.</Trans>
          </Text>
        </Notice>
      )}
      {withheld ? (
        <>
          <Guarded of={{ person: null, withheld: ['person'] }} field="person" />
          <Text size="sm" tone="muted">
            <Trans>Caseworkers and managers see who this is. You see what happened.</Trans>
          </Text>
        </>
      ) : !shown ? (
        <Text size="sm" tone="muted">
          <Trans>Covered until you need it. Each time it is shown is logged.</Trans>
        </Text>
      ) : problem ? (
        <ProblemNotice message={problem.message} onRetry={() => void refetch()} />
      ) : data?.case?.person && !(loading && !data) ? (
        <Known person={data.case.person} />
      ) : (
        <Loading />
      )}
      {!withheld && (
        <Row>
          <ReasonedButton
            variant="secondary"
            small
            reason={it.viewerCanWork ? undefined : t`Only those who work on cases may change this.`}
            onClick={edit}
          >
            <Trans>Change</Trans>
          </ReasonedButton>
        </Row>
      )}
    </PersonalData>
  );
}

type Person = NonNullable<NonNullable<CasePersonQuery['case']>['person']>;

export function Known({ person }: { person: Person }) {
  const { t } = useLingui();
  const terms = usePersonTerms();
  // The warning above says when there is address protection; that there is none needs no line.
  const rows = personFields
    .filter((field) => field !== 'addressProtection' || person[field])
    .map((field) => ({
      term: terms[field],
      value: (
        <Guarded of={person} field={field}>
          {(value) => (value === true ? t`Yes` : value === false ? t`No` : String(value))}
        </Guarded>
      ),
    }));
  return <SummaryList rows={rows} />;
}
