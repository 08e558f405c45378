import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { Answer, FiguresNotice, Heading, Link, LinkButton, NotHere, Row, SummaryList, Text, useFormat } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import type { IndicatorPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import { MeasuredDays } from './MeasuredDays.tsx';
import { useDirectionNames, useFrequencyNames, useKindWords } from './planWords.ts';
import { Before, GoesOn } from './OtherSeries.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { useValues } from './useValues.ts';

const indicatorDocument = graphql(`
  query IndicatorPage($plan: ID!, $id: ID!, $after: String) {
    actionPlan(id: $plan) {
      id
      viewerCanDraft
    }
    indicator(id: $id) {
      ...PlanParts_indicator @unmask
      because
      followedBy {
        id
        unit
        because
      }
      follows {
        ...PlanParts_indicator @unmask
        measurements(first: 100) {
          edges {
            cursor
            node {
              ...MeasuredDays_measurement @unmask
            }
          }
        }
      }
      measurements(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...MeasuredDays_measurement @unmask
          }
        }
      }
    }
  }
`);

/** A series is drawn and read as a whole, page after page; it ends at a few hundred values. */
function useWholeSeries(plan: string, id: string) {
  const asked = useQuery(indicatorDocument, { variables: { plan, id }, fetchPolicy: 'cache-and-network' });
  const { fetchMore } = asked;
  const page = asked.data?.indicator?.measurements.pageInfo;
  const after = page?.hasNextPage ? page.endCursor : undefined;
  useEffect(() => {
    if (!after) return;
    void fetchMore({
      variables: { after },
      updateQuery: (shown, { fetchMoreResult: { indicator: more } }) => {
        const { indicator } = shown;
        if (!indicator || !more) return shown;
        const edges = [...indicator.measurements.edges, ...more.measurements.edges];
        return { ...shown, indicator: { ...indicator, measurements: { ...more.measurements, edges } } };
      },
    }).catch(() => undefined);
  }, [fetchMore, after]);
  return asked;
}

export type Measured = NonNullable<IndicatorPageQuery['indicator']>;

export function IndicatorPage() {
  const { t } = useLingui();
  const { id: plan = '', indicator: id = '' } = useParams();
  const asked = useWholeSeries(plan, id);
  const title = asked.data?.indicator?.name ?? t`Indicator`;
  return (
    <AppPage title={title} lead={<Link href={paths.plan(plan)}>{t`Back to the plan`}</Link>}>
      <Answer of={asked}>
        {({ indicator, actionPlan }) =>
          indicator ? <Contents it={indicator} plan={plan} writes={actionPlan?.viewerCanDraft ?? false} /> : <NotHere />
        }
      </Answer>
    </AppPage>
  );
}

function Contents({ it, plan, writes }: { it: Measured; plan: string; writes: boolean }) {
  const { t } = useLingui();
  const measured = it.measurements.edges.map(({ node }) => node);
  const newest = measured[0];
  const [corrected, setCorrected] = useState<string>();
  const again = measured.find(({ id }) => id === corrected);
  return (
    <>
      <GoesOn it={it} plan={plan} />
      <SeriesChart it={it} broken={it.endedOn ?? it.follows?.endedOn} />
      <Before it={it} plan={plan} />
      {it.source === 'PUBLISHED_STATISTICS' && <FiguresNotice />}
      <Facts it={it} />
      {writes && !it.endedOn && (
        <Row>
          <LinkButton variant="secondary" href={paths.changeIndicator(plan, it.id)}>
            <Trans>Change the indicator</Trans>
          </LinkButton>
          {!it.followedBy && measured.length > 0 && (
            <LinkButton variant="quiet" href={paths.beginSeries(plan, it.id)}>
              <Trans>Go on in another unit or from another source</Trans>
            </LinkButton>
          )}
        </Row>
      )}
      {it.viewerCanMeasure && (
        <section aria-labelledby="measure" className="mu-form mu-screen">
          <Heading level={2} id="measure">
            {again ? t`Correct a measurement` : t`Record a measurement`}
          </Heading>
          <MeasureForm
            key={`${corrected ?? ''} ${measured.length}`}
            indicator={it.id}
            unit={it.unit}
            start={again}
            days={measured}
            onDone={() => setCorrected(undefined)}
          />
        </section>
      )}
      <Heading level={2}>{t`All measurements`}</Heading>
      {measured.length ? (
        <MeasuredDays unit={it.unit} measured={measured} onCorrect={it.viewerCanMeasure ? setCorrected : undefined} />
      ) : (
        <Text tone="muted">
          {it.source === 'BY_HAND' ? (
            <Trans>Nothing has been measured yet.</Trans>
          ) : (
            <Trans>There is no value yet. The first one comes by itself.</Trans>
          )}
        </Text>
      )}
      {it.cell && newest?.period && <Elsewhere cell={it.cell} period={newest.period} />}
    </>
  );
}

function Facts({ it }: { it: Measured }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const kinds = useKindWords();
  const directions = useDirectionNames();
  const frequencies = useFrequencyNames();
  const { onDay, wayOf } = useValues();
  const { numerator, denominator } = it;
  return (
    <SummaryList
      rows={[
        { term: t`How far`, value: wayOf(it) },
        { term: t`Before`, value: onDay(it.baseline, it.unit, it.baselineOn) },
        { term: t`Target`, value: onDay(it.target, it.unit, it.targetOn) },
        {
          term: t`Kind`,
          value: (
            <>
              {kinds[it.kind].name}
              <Text size="sm" tone="muted">
                {kinds[it.kind].says}
              </Text>
            </>
          ),
        },
        { term: t`What is counted`, value: it.definition },
        ...(numerator && denominator ? [{ term: t`Share`, value: t`${numerator}, of ${denominator}` }] : []),
        { term: t`Direction`, value: directions[it.direction] },
        ...(it.disaggregation.length ? [{ term: t`Broken down by`, value: list(it.disaggregation) }] : []),
        { term: t`Source of the values`, value: it.dataSource },
        { term: t`Measured`, value: frequencies[it.frequency] },
        { term: t`Who measures it`, value: it.responsible ?? t`Nobody yet` },
      ]}
    />
  );
}
