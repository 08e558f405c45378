import { dataflowOf, frequencyOf, sdmxCode, sdmxDimensions, sdmxNames, sdmxStatus } from './sdmx.ts';
import { codeOf, statusIn, type FileTable } from './tableOf.ts';

/** SDMX-CSV 2.1: every cell of the table has a line; a hidden one is intentionally missing, status Q and confidential. */
export function sdmxCsvOf(it: FileTable): string {
  const dimensions = sdmxDimensions(it);
  const statusOf = statusIn(it);
  const header = [
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ',
    ...dimensions.map(({ name }) => sdmxNames[name]),
    'OBS_VALUE,OBS_STATUS,CONF_STATUS',
  ];
  const begin = `dataflow,${dataflowOf(it.table)},R,${frequencyOf(it.table)}`;
  const lines = it.places.flatMap((cell) => {
    if (!cell) return [];
    const key = dimensions.map(({ name }) => sdmxCode(name, codeOf(cell, name)));
    return [[begin, ...key, cell.value ?? 'NaN', ...sdmxStatus[statusOf(cell)]].join(',')];
  });
  return [header.join(','), ...lines, ''].join('\r\n');
}
