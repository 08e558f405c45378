const names: Readonly<Record<string, string>> = {
  csv: 'CSV',
  csvw: 'CSVW',
  'json-stat': 'JSON-stat',
  px: 'PX',
  'sdmx-csv': 'SDMX-CSV',
  'sdmx-json': 'SDMX-JSON',
};

/** The name of a file format; one that came later than this page keeps its own. */
export const formatName = (format: string): string => names[format] ?? format;
