import { codesIn, isDimension, type IdOf, type Reading } from './told.ts';

interface Dataset {
  readonly id: string[];
  readonly size: number[];
  readonly dimension: Record<string, { category: { index: string[] } }>;
  readonly value: (number | null)[];
  readonly status: Record<string, string>;
}

export function readJsonStat(content: string, idOf: IdOf): Reading {
  const { id, size, dimension, value, status } = JSON.parse(content) as Dataset;
  const dimensions = id.map((name) => ({ name, codes: dimension[name]?.category.index ?? [] }));
  if (!id.every((name) => name === 'measure' || isDimension(name))) return 'It has dimensions that are not declared.';
  if (dimensions.some(({ codes }, index) => codes.length !== size[index])) return 'Its size is not that of its codes.';
  if (value.length !== size.reduce((all, one) => all * one, 1)) return 'It has not a value for each place.';
  const codesAt = codesIn(dimensions);
  return value.flatMap((each, place) => {
    const letter = status[place] ?? 'a';
    if (letter === 'z' && each === null) return [];
    return [
      {
        id: idOf(codesAt(place)),
        raw: each === null ? letter : String(each),
        status: each === null ? 'C' : letter === 'b' ? 'B' : 'A',
      },
    ];
  });
}
