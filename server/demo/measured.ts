import { Measurement } from '../plans/measurements/measurement.entity.ts';
import { recordMeasurement } from '../plans/measurements/recordMeasurement.ts';
import { indicatorsTold } from './indicators.ts';
import { acting, dayBefore, type Story } from './story.ts';

/** The last measurement; with the oldest one, six months after the baseline, it makes two years. */
const NEWEST = 2;

/** What the indicators came to, of one part of the story at a time: what is evaluated has not heard of what comes later. */
export async function tellMeasurements(
  story: Story,
  ids: readonly string[],
  { after, until }: Record<'after' | 'until', number>,
): Promise<void> {
  for (const [index, { values, frequency, dataSource }] of indicatorsTold.entries()) {
    const apart = frequency === 'QUARTERLY' ? 3 : 6;
    for (const [place, value] of values.entries()) {
      const monthsAgo = NEWEST + (values.length - 1 - place) * apart;
      if (monthsAgo >= after || monthsAgo < until) continue;
      await recordMeasurement(acting(story, 'anOfficer', monthsAgo), {
        indicator: ids[index] ?? '',
        measuredOn: dayBefore(story, monthsAgo),
        value,
        evidence: dataSource,
      });
    }
  }
}

/** One value was counted twice: both stay to be seen. */
export async function tellCorrection(story: Story, indicator: string): Promise<void> {
  const measuredOn = dayBefore(story, NEWEST);
  const { em } = acting(story, 'anOfficer', NEWEST);
  const { id, value, evidence } = await em.findOneOrFail(Measurement, { indicator, measuredOn });
  await recordMeasurement(acting(story, 'anOfficer', NEWEST - 0.2), {
    indicator,
    measuredOn,
    value: value - 1,
    evidence,
    corrects: id,
    reason: 'En borger, der kom to gange den samme dag, var talt med to gange.',
  });
}
