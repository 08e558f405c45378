import { useLingui } from '@lingui/react/macro';

/** The name of a file format; one that came later than this page keeps its own. */
export function useFormatName(): (format: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    csv: 'CSV',
    csvw: 'CSVW',
    'json-stat': 'JSON-stat',
    px: 'PX',
    'sdmx-csv': 'SDMX-CSV',
    'sdmx-json': 'SDMX-JSON',
    quality: t`Quality, for programs (JSON)`,
    'quality-text': t`Quality, to read (Markdown)`,
    method: t`Method (Markdown)`,
    manifest: t`List of all files with their fingerprints (JSON)`,
    delivery: t`Everything in one archive (zip)`,
  };
  return (format) => names[format] ?? format;
}
