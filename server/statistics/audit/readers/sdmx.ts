import { fileDimensions, total, wholeCountry, type FileDimensionName } from '../../files/labels.ts';
import { sdmxNames } from '../../files/sdmx.ts';
import { fieldsOf, rowsOf, undeclared, type IdOf, type Reading, type Told } from './told.ts';

const names = new Map(
  (Object.keys(fileDimensions) as FileDimensionName[]).map((name) => [sdmxNames[name], name] as const),
);
const plain = (code: string) => (code === '_T' ? total : code === 'DK' ? wholeCountry : code.replace(/^DK_/, ''));

const toldBy =
  (idOf: IdOf) =>
  (at: Readonly<Record<string, string>>, value: string, status: string, confidentiality: string): Told => {
    const codes: Record<string, string> = {};
    for (const [column, name] of names) {
      const code = at[column];
      if (code !== undefined) codes[name] = plain(code);
    }
    const shown = /^\d+$/.test(value) && confidentiality === 'F' && (status === 'A' || status === 'B');
    return {
      id: idOf(codes),
      raw: shown ? value : `${value} ${status} ${confidentiality}`,
      status: shown ? status : 'C',
    };
  };

export function readSdmxCsv(content: string, idOf: IdOf): Reading {
  const [first = '', ...lines] = content.trimEnd().split('\r\n');
  const header = fieldsOf(first);
  const begin = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ'];
  const end = ['OBS_VALUE', 'OBS_STATUS', 'CONF_STATUS'];
  const between = header.slice(begin.length, -end.length);
  if (header.join() !== [...begin, ...between, ...end].join() || !between.every((it) => names.has(it)))
    return undeclared;
  const told = toldBy(idOf);
  return rowsOf(header, lines, (name) => names.has(name) || end.includes(name)).map((at) =>
    told(at, at['OBS_VALUE'] ?? '', at['OBS_STATUS'] ?? '', at['CONF_STATUS'] ?? ''),
  );
}

interface Component {
  readonly id: string;
  readonly values: readonly { readonly id: string }[];
}
interface Message {
  readonly data: {
    readonly structures: readonly [
      {
        readonly dimensions: { readonly observation: readonly Component[] };
        readonly measures: { readonly observation: readonly { readonly id: string }[] };
        readonly attributes: { readonly observation: readonly Component[] };
      },
    ];
    readonly dataSets: readonly [{ readonly observations: Readonly<Record<string, readonly (number | string)[]>> }];
  };
}

export function readSdmxJson(content: string, idOf: IdOf): Reading {
  const { structures, dataSets } = (JSON.parse(content) as Message).data;
  const { dimensions, measures, attributes } = structures[0];
  const columns = [...measures.observation, ...attributes.observation].map(({ id }) => id);
  if (columns.join() !== 'OBS_VALUE,OBS_STATUS,CONF_STATUS' || !dimensions.observation.every(({ id }) => names.has(id)))
    return undeclared;
  const told = toldBy(idOf);
  return Object.entries(dataSets[0].observations).map(([key, [value, ...references]]) => {
    const at: Record<string, string> = {};
    for (const [index, place] of key.split(':').entries()) {
      const component = dimensions.observation[index];
      if (component) at[component.id] = component.values[Number(place)]?.id ?? '';
    }
    const [status = '', confidentiality = ''] = attributes.observation.map(
      ({ values }, index) => values[Number(references[index])]?.id ?? '',
    );
    return references.length === 2
      ? told(at, String(value), status, confidentiality)
      : { id: idOf({}), raw: 'An observation has more than is declared.', status: 'C' };
  });
}
