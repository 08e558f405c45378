import type { Locale, Text } from '../../taxonomy/codeList.ts';
import { fileName } from '../../taxonomy/fileFormats.ts';
import type { LatticeTable } from '../../taxonomy/latticeTables.ts';
import type { Release } from '../release.ts';
import { publisher } from './publisher.ts';

/** JSON-stat 2.0: the list of a release's tables. Their addresses begin where its own does. */
export function collectionOf(release: Release, tables: readonly LatticeTable[], locale: Locale): string {
  const label: Text = {
    da: `Indberetninger, udgivelse ${release.version}`,
    en: `Registrations, release ${release.version}`,
  };
  return JSON.stringify({
    version: '2.0',
    class: 'collection',
    label: label[locale],
    source: publisher,
    updated: release.publishedAt?.toISOString(),
    link: {
      item: tables.map(({ id, title }) => ({
        class: 'dataset',
        href: fileName({ table: id, format: 'json-stat', language: locale }),
        label: `${id} ${title[locale]}`,
      })),
    },
  });
}
