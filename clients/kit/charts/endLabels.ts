export const labelHeight = 18;
export const gapToLabel = 12;
/** Of the labels' half-bold 14 pixels, taken on the safe side: a word that is cut names another place. */
export const widestLetter = 9;

export const wrap = (label: string, most: number) =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);

/** Pushes labels apart that would lie on one another, keeping their order. */
export function apart(labels: readonly { key: string; y: number; height: number }[]): Map<string, number> {
  let free = -Infinity;
  const placed = [...labels]
    .sort((a, b) => a.y - b.y)
    .map(({ key, y, height }) => {
      const at = Math.max(y, free);
      free = at + height;
      return [key, at] as const;
    });
  return new Map(placed);
}
