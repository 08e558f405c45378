import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CheckboxGroup, ProblemNotice, Text, TextField, useProblem } from '#kit';
import { graphql } from '../gql/index.ts';
import { useSettled } from '../useSettled.ts';
import type { Colleague } from './studyDraft.ts';

const teamDocument = graphql(`
  query StudyTeam($search: String) {
    members(first: 10, role: ASSESSOR, active: true, search: $search) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`);

type Props = { team: readonly Colleague[]; error: string | undefined; onChange: (team: Colleague[]) => void };

/** A few assessors at a time, found by name. Whoever was chosen once stays in sight, whatever is looked for next. */
export function TeamField({ team, error, onChange }: Props) {
  const { t, i18n } = useLingui();
  const [search, setSearch] = useState('');
  const [met, setMet] = useState(team);
  const sought = useSettled(search.trim());
  const {
    data,
    previousData,
    error: failure,
    loading,
    refetch,
  } = useQuery(teamDocument, { variables: { search: sought } });
  const problem = useProblem(failure);
  const members = (data ?? previousData)?.members;
  const found = (members?.edges ?? []).map(({ node }) => node);
  const { compare } = new Intl.Collator(i18n.locale);
  const people = [...new Map([...met, ...found].map((it) => [it.id, it])).values()].toSorted((one, other) =>
    compare(one.name, other.name),
  );
  const choose = (ids: readonly string[]) => {
    const chosen = people.filter(({ id }) => ids.includes(id));
    setMet((before) => [...before, ...chosen]);
    onChange(chosen);
  };
  const settled = !loading && !problem && sought === search.trim();
  return (
    <>
      <TextField
        type="search"
        label={t`Find assessors by name`}
        hint={t`Those who fit are shown below as you write.`}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        // The form around it is not sent by looking for somebody.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <CheckboxGroup
        id="team"
        name="team"
        legend={t`Who works on it`}
        hint={t`Assessors of your house. The municipality does not see who.`}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        values={team.map(({ id }) => id)}
        error={error}
        onChange={choose}
      />
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch().catch(() => undefined)} />}
      <output>
        {settled && (
          <Text tone="muted" size="sm">
            {members?.pageInfo.hasNextPage ? (
              <Trans>There are more than these. Write more of the name you look for.</Trans>
            ) : (
              sought && (
                <Plural
                  value={found.length}
                  _0="No assessor of that name. Your operator adds colleagues."
                  one="# assessor of that name"
                  other="# assessors of that name"
                />
              )
            )}
          </Text>
        )}
      </output>
    </>
  );
}
