import type { Locale, Text } from '../../taxonomy/codeList.ts';
import type { Quality } from './quality.ts';
import type { QualityFigure } from './qualityFigures.ts';

const words = {
  title: { da: 'Kvalitetsoplysninger, udgivelse', en: 'Quality metadata, release' },
  hidden: { da: 'Celler, der ikke vises', en: 'Cells that are not shown' },
  table: { da: 'tabel', en: 'table' },
  cells: { da: 'celler', en: 'cells' },
  notShown: { da: 'vises ikke', en: 'not shown' },
  share: { da: 'andel', en: 'share' },
  period: { da: 'periode', en: 'period' },
  tooFew: { da: 'vises ikke (for få)', en: 'not shown (too few)' },
  protection: { da: 'Beskyttelsens størrelse', en: 'The size of the protection' },
  mean: { da: 'Gennemsnitlig ændring af et tal', en: 'Mean change of a number' },
  within: { da: 'Andel af ændringer inden for ±3', en: 'Share of changes within ±3' },
  COVERAGE: { da: 'Dækning efter kilde', en: 'Coverage by source' },
  TIMELINESS: { da: 'Tid fra hændelse til indberetning', en: 'Time from incident to registration' },
  DUPLICATES: { da: 'Dubletter', en: 'Duplicates' },
  NON_RESPONSE: { da: 'Ukendt', en: 'Unknown' },
} satisfies Record<string, Text>;

/** The same as a text to read. */
export function qualityText(quality: Quality, locale: Locale): string {
  const say = (word: keyof typeof words) => words[word][locale];
  const number = (it: number) => (locale === 'da' ? `${it}`.replace('.', ',') : `${it}`);
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  const { protection, tables, figures, headings, release } = quality;
  const kinds: readonly QualityFigure['of'][] = ['COVERAGE', 'TIMELINESS', 'DUPLICATES', 'NON_RESPONSE'];
  return [
    `# ${say('title')} ${release.version}`,
    ...headings.flatMap(({ code, heading, text }) => ['', `## ${code} ${heading[locale]}`, '', text[locale]]),
    '',
    `## ${say('protection')}`,
    '',
    `- ${say('mean')}: ${number(protection.meanChange)}`,
    `- ${say('within')}: ${number(protection.percentWithinThree)} %`,
    '',
    `## ${say('hidden')}`,
    '',
    row(say('table'), say('cells'), say('notShown'), say('share')),
    row('---', '---', '---', '---'),
    ...tables.map(({ id, title, cells, hidden, percent }) =>
      row(`${id} ${title[locale]}`, `${cells}`, `${hidden}`, `${number(percent)} %`),
    ),
    ...kinds.flatMap((kind) => {
      const its = figures.filter(({ of }) => of === kind);
      if (its.length === 0) return [];
      return [
        '',
        `## ${say(kind)}`,
        '',
        row('', say('period'), say('share')),
        row('---', '---', '---'),
        ...its.map(({ label, period, percent }) =>
          row(label[locale], period, percent === null ? say('tooFew') : `${number(percent)} %`),
        ),
      ];
    }),
    '',
  ].join('\n');
}
