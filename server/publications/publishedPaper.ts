import { heading, written, type Block, type Language, type Paper } from '../platform/paper/paper.ts';
import type { PublicationRow } from './publication.entity.ts';
import { publicationWords } from './publicationWords.ts';

/** The report as it was issued, behind a page that says who published it, when, and what is new. */
export function publishedPaper(it: PublicationRow, municipality: string, language: Language): Paper {
  const words = publicationWords[language];
  const paper = it.papers[language];
  return {
    ...paper,
    day: it.publishedOn,
    blocks: [
      {
        kind: 'facts',
        rows: [
          [words.publishedBy, municipality],
          [words.version, words.versionOf(it.number, it.publishedOn)],
        ],
      },
      ...(it.introduction ? [heading(words.introduction), ...written(it.introduction)] : []),
      ...changesOf(it, language),
      // What the report begins with would otherwise belong to the part before it.
      ...(it.introduction || it.changedSince ? [heading(paper.title)] : []),
      ...paper.blocks,
    ],
  };
}

function changesOf({ changes, changedSince }: PublicationRow, language: Language): Block[] {
  const words = publicationWords[language];
  if (!changedSince) return [];
  const items = changes[language].map(({ headings, change }) => `${words.changes[change]}: ${headings.join(', ')}`);
  return [
    heading(words.changed(changedSince)),
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: words.nothing },
  ];
}
