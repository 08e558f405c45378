import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat, useProblem } from '#kit';
import { Loading, ProblemNotice, SummaryList, Text } from '#kit/ui';
import { wireLocale, wordFor } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { IncidentKind } from '../gql/graphql.ts';

const reportedFacts = graphql(`
  query ReportedFacts($receipt: String!, $locale: Locale!) {
    report(receipt: $receipt) {
      id
      incident {
        kind
        grounds {
          ground
          perceived
          byAssociation
        }
        forms
        hateCrime {
          offence
          biasMotivations
        }
        municipality
        area
        place
        when {
          precision
          value
        }
        reporterRole
        ageBand
        gender
      }
    }
    codeLists {
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

export function ReportedFacts({ receipt }: { receipt: string }) {
  const { t, i18n } = useLingui();
  const { list, date, quarter } = useFormat();
  const { data, error, refetch } = useQuery(reportedFacts, {
    variables: { receipt, locale: wireLocale(i18n.locale) },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const problem = useProblem(error);
  if (problem) return <ProblemNotice message={problem.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const it = data.report?.incident;
  if (!it) {
    return (
      <Text>
        <Trans>Nothing of it is left to show.</Trans>
      </Text>
    );
  }
  const words = (id: string) => data.codeLists.find((one) => one.id === id)?.codes ?? [];
  const all = (id: string, codes: readonly string[]) => list(codes.map((code) => wordFor(words(id), code)));
  const kinds: Record<IncidentKind, string> = {
    DISCRIMINATION: t`Discrimination`,
    HATE_CRIME: t`A hate crime`,
    BOTH: t`Both`,
  };
  const ground = (of: (typeof it.grounds)[number]) => {
    const name = wordFor(words('grounds'), of.ground);
    const how = [
      ...(of.perceived ? [t`only believed`] : []),
      ...(of.byAssociation ? [t`because of somebody close`] : []),
    ];
    return how.length ? `${name} (${how.join(', ')})` : name;
  };
  const { precision, value } = it.when;
  const when = () => {
    if (precision === 'ONGOING') return t`It is still going on`;
    if (precision === 'UNKNOWN' || !value) return t`I do not know`;
    if (precision === 'DAY') return date(value);
    if (precision === 'QUARTER') return quarter(value);
    if (precision === 'YEAR') return value;
    return new Intl.DateTimeFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(value),
    );
  };
  const rows = [
    { term: t`What happened`, value: kinds[it.kind] },
    { term: t`Because of`, value: it.grounds.map(ground).join('\n') },
    ...(it.forms.length ? [{ term: t`Treatment`, value: all('forms', it.forms) }] : []),
    ...(it.hateCrime
      ? [
          { term: t`What was done`, value: wordFor(words('offences'), it.hateCrime.offence) },
          { term: t`The hate behind it`, value: all('bias-motivations', it.hateCrime.biasMotivations) },
        ]
      : []),
    {
      term: t`Where`,
      value: data.municipalities.find(({ code }) => code === it.municipality)?.name ?? t`Online, or not known`,
    },
    { term: t`Service`, value: wordFor(words('areas'), it.area) },
    { term: t`Kind of place`, value: wordFor(words('places'), it.place) },
    { term: t`When`, value: when() },
    { term: t`Your part`, value: wordFor(words('reporter-roles'), it.reporterRole) },
    { term: t`Age`, value: wordFor(words('age-bands'), it.ageBand) },
    { term: t`Gender`, value: wordFor(words('genders'), it.gender) },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <Text size="sm" tone="muted">
        <Trans>What you wrote in your own words is under lock and is not shown here.</Trans>
      </Text>
    </>
  );
}
