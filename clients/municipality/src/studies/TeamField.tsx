import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup } from '#kit';
import { graphql } from '../gql/index.ts';

const teamDocument = graphql(`
  query StudyTeam {
    members(first: 100) {
      edges {
        cursor
        node {
          id
          name
          role
        }
      }
    }
  }
`);

type Props = { values: readonly string[]; error: string | undefined; onChange: (team: string[]) => void };

export function TeamField({ values, error, onChange }: Props) {
  const { t } = useLingui();
  const { data } = useQuery(teamDocument);
  const assessors = (data?.members.edges ?? []).filter(({ node }) => node.role === 'ASSESSOR');
  return (
    <CheckboxGroup
      id="team"
      name="team"
      legend={t`Who works on it`}
      hint={t`Assessors of your house. The municipality does not see who.`}
      options={assessors.map(({ node }) => ({ value: node.id, label: node.name }))}
      values={values}
      error={error}
      onChange={onChange}
    />
  );
}
