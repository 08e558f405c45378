import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblem } from '#kit';
import { CheckboxGroup, EmptyState, Heading, Loading, Page, ProblemNotice, Select, Stack } from '#kit/ui';
import { wireLocale } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { Ground } from '../gql/graphql.ts';
import { OrganisationCard } from './OrganisationCard.tsx';
import { Urgent } from './Urgent.tsx';

const helpPage = graphql(`
  query HelpPage($locale: Locale!) {
    codeLists(ids: ["grounds"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
    municipalities {
      code
      name
    }
  }
`);

const helpFor = graphql(`
  query HelpFor($municipality: String, $grounds: [Ground!]) {
    helpFor(municipality: $municipality, grounds: $grounds) {
      id
      ...OrganisationCard_organisation
    }
  }
`);

const noGround: readonly string[] = ['UNKNOWN', 'UNDISCLOSED', 'OTHER'];

export function HelpPage() {
  const { t } = useLingui();
  return (
    <Page
      windowTitle={`${t`Find help`} · ${t`Equality Lab`}`}
      title={t`Find help`}
      lead={t`You do not have to be alone with it. What you choose here is not stored.`}
    >
      <Urgent />
      <Stack>
        <Heading level={2}>
          <Trans>Organisations near you</Trans>
        </Heading>
        <Organisations />
      </Stack>
    </Page>
  );
}

function Organisations() {
  const { t, i18n } = useLingui();
  const [municipality, setMunicipality] = useState('');
  const [grounds, setGrounds] = useState<string[]>([]);
  const { data, error, refetch } = useQuery(helpPage, { variables: { locale: wireLocale(i18n.locale) } });
  const problem = useProblem(error);
  if (problem) return <ProblemNotice message={problem.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const words = data.codeLists[0]?.codes ?? [];
  return (
    <Stack>
      <Select
        label={t`Municipality`}
        none={t`All of Denmark`}
        options={data.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        value={municipality}
        onChange={(event) => setMunicipality(event.target.value)}
      />
      <details className="pu-more" open={grounds.length > 0 || undefined}>
        <summary>
          {grounds.length ? t`What it is about (${{ count: grounds.length }} chosen)` : t`What it is about`}
        </summary>
        <CheckboxGroup
          name="ground"
          legend={t`Show organisations that know about`}
          options={words
            .filter(({ code }) => !noGround.includes(code))
            .map(({ code, label }) => ({ value: code, label }))}
          values={grounds}
          onChange={setGrounds}
        />
      </details>
      <Found municipality={municipality || null} grounds={grounds as Ground[]} words={words} />
    </Stack>
  );
}

type FoundProps = { municipality: string | null; grounds: Ground[]; words: readonly { code: string; label: string }[] };

function Found({ municipality, grounds, words }: FoundProps) {
  const { t } = useLingui();
  const variables = { municipality, grounds: grounds.length ? grounds : null };
  const { data, previousData, error, loading, refetch } = useQuery(helpFor, { variables });
  const problem = useProblem(error);
  const organisations = (data ?? previousData)?.helpFor;
  if (problem) return <ProblemNotice message={problem.message} onRetry={() => void refetch()} />;
  if (!organisations) return <Loading />;
  const count = organisations.length;
  return (
    <Stack gap="sm">
      <output className="pu-said" aria-busy={loading}>
        <Plural value={count} _0="None found" one="One found" other="# found" />
      </output>
      {organisations.map((it) => (
        <OrganisationCard key={it.id} organisation={it} grounds={words} />
      ))}
      {count === 0 && (
        <EmptyState title={t`No organisation fits all of it`}>
          <Trans>
            Choose all of Denmark, or fewer grounds. The police and the Board of Equal Treatment above are always there.
          </Trans>
        </EmptyState>
      )}
    </Stack>
  );
}
