import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, Notice, Select, Text } from '#kit';
import { graphql } from '../gql/index.ts';
import type { StudyDraft } from './studyDraft.ts';

const municipalitiesDocument = graphql(`
  query StudyMunicipalities {
    organisations(first: 100, kind: MUNICIPALITY) {
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

const institutionsDocument = graphql(`
  query StudyInstitutions($partOf: ID!) {
    organisations(first: 100, kind: INSTITUTION, partOf: $partOf) {
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

type Props = {
  value: StudyDraft;
  onChange: (part: Partial<StudyDraft>) => void;
  settled?: boolean;
  errors: Readonly<Record<string, string>>;
};

/** First the municipality, then those of its institutions that are studied. */
export function InstitutionFields({ value, onChange, settled, errors }: Props) {
  const { t } = useLingui();
  const municipalities = useQuery(municipalitiesDocument, { skip: settled });
  const institutions = useQuery(institutionsDocument, {
    variables: { partOf: value.municipality },
    skip: !value.municipality,
  });
  const named = (edges: readonly { node: { id: string; name: string } }[] | undefined) =>
    (edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  const options = named(institutions.data?.organisations.edges);
  return (
    <>
      {!settled && (
        <Select
          id={value.municipality ? 'municipality' : 'institutions'}
          label={t`Municipality`}
          hint={t`It has agreed to the study.`}
          none={t`Choose`}
          options={named(municipalities.data?.organisations.edges)}
          value={value.municipality}
          error={value.municipality ? undefined : errors['institutions']}
          onChange={(event) => onChange({ municipality: event.target.value, institutions: [] })}
        />
      )}
      {value.municipality && options.length > 0 && (
        <CheckboxGroup
          id="institutions"
          name="institutions"
          legend={t`Institutions`}
          options={options}
          values={value.institutions}
          error={errors['institutions']}
          onChange={(institutions) => onChange({ institutions })}
        />
      )}
      {value.municipality && institutions.data && options.length === 0 && (
        <Notice tone="warning">
          <Text>
            <Trans>This municipality has no institutions here yet. Ask your operator to add them.</Trans>
          </Text>
        </Notice>
      )}
    </>
  );
}
