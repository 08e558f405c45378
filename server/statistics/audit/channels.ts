import type { ReleaseCell } from '../release.ts';
import type { Finding } from './finding.ts';
import type { Publication } from './publication.ts';

/** A way other than files on which readers get the cells of a release: what it answers now. */
export interface Channel {
  readonly name: string;
  read(): Promise<readonly Pick<ReleaseCell, 'id' | 'status' | 'value'>[]>;
}

/** Every channel answers what was published, of every cell and of no other, and the same when asked again. */
export async function channelsTell({ cells }: Publication, channels: readonly Channel[]): Promise<Finding[]> {
  const published = new Map(cells.map((cell) => [cell.id, cell]));
  const findings: Finding[] = [];
  for (const { name, read } of channels) {
    const finding = (says: string, cell?: string) =>
      findings.push({ attack: 'FILES', says: `${name}: ${says}`, ...(cell === undefined ? {} : { cell }) });
    const [first, again] = [await read(), new Map((await read()).map((it) => [it.id, it]))];
    for (const { id, status, value } of first) {
      const known = published.get(id);
      if (!known) finding('This cell was not published.', id);
      else if (known.value === null && (value !== null || status !== 'C'))
        finding('A hidden cell carries a number.', id);
      else if (known.value !== value) finding('It says another number than the release.', id);
      const then = again.get(id);
      if (then?.value !== value || then.status !== status) finding('Asked again, it answers otherwise.', id);
    }
    if (first.length !== published.size || again.size !== published.size) finding('It does not hold each cell once.');
  }
  return findings;
}
