import { inWords } from '../../../platform/paper/inWords.ts';
import { heading, type Block, type Language } from '../../../platform/paper/paper.ts';
import { areas as areaList } from '../../../taxonomy/areas.ts';
import { labelOf } from '../../../taxonomy/codeList.ts';
import { grounds as groundList } from '../../../taxonomy/grounds.ts';
import { reportWords } from './reportWords.ts';
import type { ReportContent } from '../studyReport.entity.ts';

/** What has evidence and what was not looked at. A row for each ground: as a matrix it would be wider than paper. */
export function coverageOfReport({ grounds, areas, coverage }: ReportContent, language: Language): Block[] {
  const { coverage: words, nothing } = reportWords[language];
  const { list } = inWords(language);
  const of = (ground: string, area: string) => coverage.filter((it) => it.ground === ground && it.area === area);
  const name = (area: (typeof areas)[number]) => labelOf(areaList, area, language);
  const rows = grounds.map((ground) => {
    const seen = areas.filter((area) => of(ground, area).length > 0);
    const unseen = areas.filter((area) => !seen.includes(area));
    const sources = seen.map(
      (area) => `${name(area)}: ${list(of(ground, area).map(({ items, kind }) => `${items} ${words.from[kind]}`))}`,
    );
    return {
      gaps: unseen.length,
      cells: [labelOf(groundList, ground, language), sources.join('\n'), unseen.map(name).join('\n')],
    };
  });
  const gaps = rows.reduce((sum, it) => sum + it.gaps, 0);
  const inPlan = grounds.flatMap((ground) => areas.flatMap((area) => of(ground, area)));
  const loose = coverage.filter((it) => !inPlan.includes(it)).reduce((sum, { items }) => sum + items, 0);
  return [
    heading(words.title),
    { kind: 'paragraph', text: gaps === 0 ? words.complete : words.gaps(gaps, grounds.length * areas.length) },
    {
      kind: 'table',
      caption: words.caption,
      columns: words.columns,
      rows: rows.map(({ cells }) => cells.map((cell) => cell || nothing)),
    },
    ...(loose > 0 ? [{ kind: 'paragraph', text: words.loose(loose) } as const] : []),
  ];
}
