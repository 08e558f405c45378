import type { Text } from '../../taxonomy/codeList.ts';
import { geoParents } from '../../taxonomy/geography.ts';
import { quarterEnd, quarterStart, type Quarter } from '../../taxonomy/quarter.ts';
import type { Release } from '../release.ts';
import { fileDimensions, wholeCountry, type FileDimensionName } from './labels.ts';
import { notesOf } from './method.ts';
import { agency, publisher } from './publisher.ts';
import { dataflowOf, frequencyOf, sdmxCode, sdmxDimensions, sdmxNames, sdmxStatus } from './sdmx.ts';
import { statusIn, type FileStatus, type FileTable } from './tableOf.ts';

const statuses: readonly FileStatus[] = ['A', 'B', 'C'];
const named = (id: string, names: Text) => ({ id, name: names.en, names });

/** An SDMX-JSON 2.1 data message: a flat list of observations, each with its status and whether it is confidential. */
export function sdmxJsonOf(release: Release, it: FileTable): string {
  const { table } = it;
  const link = { rel: 'dataflow', urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${dataflowOf(table)}` };
  return JSON.stringify({
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
    meta: {
      id: `${agency}-${table.id}-${release.version.replace('.', '-')}`,
      prepared: (release.publishedAt ?? release.preparedAt)?.toISOString(),
      test: false,
      contentLanguages: ['en', 'da'],
      sender: named(agency, { da: publisher, en: publisher }),
    },
    data: {
      structures: [
        {
          links: [link],
          name: table.title.en,
          names: table.title,
          dimensions: { dataSet: [frequency(it)], series: [], observation: dimensionsOf(it) },
          measures: { observation: [measure] },
          attributes: { dataSet: [], series: [], observation: attributes },
          annotations: notesOf(release, it).map((note) => ({ type: 'NOTE', text: note.en, texts: note })),
          dataSets: [0],
        },
      ],
      dataSets: [{ structure: 0, links: [link], action: 'Replace', observations: observationsOf(it) }],
    },
  });
}

const frequency = ({ table }: FileTable) => ({
  ...named('FREQ', { da: 'Frekvens', en: 'Frequency' }),
  keyPosition: 0,
  roles: ['FREQ'],
  values: [
    table.each === 'quarter'
      ? named(frequencyOf(table), { da: 'Kvartalsvis', en: 'Quarterly' })
      : named(frequencyOf(table), { da: 'Årlig', en: 'Annual' }),
  ],
});

const dimensionsOf = (it: FileTable) =>
  sdmxDimensions(it).map(({ name, codes }, index) => ({
    ...named(sdmxNames[name], fileDimensions[name].label),
    keyPosition: index + 1,
    ...(name === 'geo' || name === 'time' ? { roles: [sdmxNames[name]] } : {}),
    values: codes.map((code, order) => ({
      ...named(sdmxCode(name, code), fileDimensions[name].labelOf(code)),
      order,
      ...moreOf(name, code, codes),
    })),
  }));

/** Where an area lies, as far as the table has what is around it; when a period begins and ends. */
function moreOf(name: FileDimensionName, code: string, codes: readonly string[]) {
  if (name === 'time') return spanOf(code);
  if (name !== 'geo' || code === wholeCountry) return {};
  const parent = geoParents(code)
    .map((around) => around || wholeCountry)
    .find((around) => codes.includes(around));
  return parent ? { parent: sdmxCode('geo', parent) } : {};
}

function spanOf(period: string) {
  const [first, last] = (period.includes('-Q') ? [period, period] : [`${period}-Q1`, `${period}-Q4`]) as [
    Quarter,
    Quarter,
  ];
  const end = new Date(quarterEnd(last).getTime() - 1_000);
  return { start: quarterStart(first).toISOString(), end: end.toISOString() };
}

const measure = {
  ...named('OBS_VALUE', { da: 'Indberetninger', en: 'Registrations' }),
  roles: ['OBS_VALUE'],
  isMandatory: true,
  format: { dataType: 'Double' },
};

const labels: Readonly<Record<string, Text>> = {
  A: { da: 'Almindelig værdi', en: 'Normal value' },
  B: { da: 'Databrud', en: 'Time series break' },
  Q: { da: 'Manglende værdi, vises ikke', en: 'Missing value; suppressed' },
  F: { da: 'Fri', en: 'Free' },
  C: { da: 'Fortrolig statistisk oplysning', en: 'Confidential statistical information' },
};

/** A value for each status of a cell, so that an observation refers to both of its by one place. */
const attributes = [
  { id: 'OBS_STATUS', label: { da: 'Observationens status', en: 'Observation status' }, at: 0 },
  { id: 'CONF_STATUS', label: { da: 'Fortrolighed', en: 'Confidentiality status' }, at: 1 },
].map(({ id, label, at }) => ({
  ...named(id, label),
  roles: [id],
  isMandatory: true,
  relationship: { observation: {} },
  values: [...new Set(statuses.map((status) => sdmxStatus[status][at] ?? ''))].map((code) =>
    named(code, labels[code] ?? { da: code, en: code }),
  ),
}));

/** Each under the places of its codes; a hidden one is the word for a number that is intentionally missing. */
function observationsOf(it: FileTable) {
  const statusOf = statusIn(it);
  const references = statuses.map((status) =>
    attributes.map(({ values }, at) => values.findIndex(({ id }) => id === sdmxStatus[status][at])),
  );
  const order = sdmxDimensions(it).map(({ name }) => it.dimensions.findIndex((dimension) => dimension.name === name));
  const observations: Record<string, (number | string)[]> = {};
  for (const [place, cell] of it.places.entries()) {
    if (!cell) continue;
    let rest = place;
    const at = it.dimensions.toReversed().map(({ codes }) => {
      const index = rest % codes.length;
      rest = Math.floor(rest / codes.length);
      return index;
    });
    const key = order.map((index) => at[at.length - 1 - index]).join(':');
    observations[key] = [cell.value ?? 'NaN', ...(references[statuses.indexOf(statusOf(cell))] ?? [])];
  }
  return observations;
}
