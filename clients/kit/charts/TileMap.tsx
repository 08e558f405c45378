/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a map is no set of form fields */
import { Trans, useLingui } from '@lingui/react/macro';
import { scaleQuantile } from '@visx/scale';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../i18n/format.ts';
import { ChartFigure } from './ChartFigure.tsx';

export type Tile = { code: string; name: string; short?: string; col: number; row: number; value: number | null };

type Props = {
  finding: string;
  basis: string;
  /** The heading of the places and of the values in the table. */
  names: [place: string, value: string];
  tiles: readonly Tile[];
  format?: (value: number) => string;
  selected?: string;
  onSelect?: (code: string) => void;
  level?: 2 | 3 | 4;
  csv?: string;
  note?: React.ReactNode;
};

const steps = [1, 2, 3, 4, 5];
const directions: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The nearest tile that way; what lies straight ahead is nearer than what lies aside. */
function neighbour(tiles: readonly Tile[], from: Tile, [dx, dy]: [number, number]): Tile | undefined {
  const ahead = (it: Tile) => (it.col - from.col) * dx + (it.row - from.row) * dy;
  const aside = (it: Tile) => Math.abs((it.col - from.col) * dy) + Math.abs((it.row - from.row) * dx);
  return tiles.filter((it) => ahead(it) > 0).sort((a, b) => ahead(a) + 3 * aside(a) - ahead(b) - 3 * aside(b))[0];
}

/** One equal square for every municipality: a small one is heard as well as a large one. */
export function TileMap({ finding, basis, names, tiles, format, selected, onSelect, level, csv, note }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const board = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(tiles[0]?.code);
  const [pointed, setPointed] = useState<string>();
  const say = format ?? number;
  const shown = tiles.flatMap((it) => (it.value === null ? [] : [it.value]));
  const scale = scaleQuantile({ domain: shown.length ? shown : [0], range: steps });
  const stepOf = (value: number | null) => (value === null ? 'hidden' : scale(value));
  const whole = shown.every((value) => Number.isInteger(value));
  // Of whole things nobody has 9.2.
  const bounds = (step: number): [number, number] => {
    const [low, high] = scale.invertExtent(step);
    return whole ? [Math.ceil(low), step === steps.length ? high : Math.ceil(high) - 1] : [low, high];
  };
  const words = (it: Tile) => `${it.name}: ${it.value === null ? t`not shown (too few)` : say(it.value)}`;
  const read = tiles.find((it) => it.code === (pointed ?? selected));
  const move = (event: KeyboardEvent) => {
    const way = directions[event.key];
    const from = tiles.find((it) => it.code === at);
    if (!way || !from) return;
    event.preventDefault();
    // A map is not mirrored, whatever the direction of the writing.
    const next = neighbour(tiles, from, way);
    if (!next) return;
    setAt(next.code);
    board.current?.querySelector<HTMLElement>(`[data-code="${next.code}"]`)?.focus();
  };
  const table = {
    columns: names,
    rows: [...tiles].sort((a, b) => a.name.localeCompare(b.name, 'da')).map((it) => [it.name, it.value]),
  };
  return (
    <ChartFigure {...{ finding, basis, level, csv, format, note, table }}>
      <div className="el-map">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the squares, which are buttons */}
        <div
          className="el-tiles"
          role="group"
          aria-label={finding}
          dir="ltr"
          ref={board}
          onKeyDown={move}
          onMouseLeave={() => setPointed(undefined)}
        >
          {tiles.map((it) => (
            <button
              key={it.code}
              type="button"
              data-code={it.code}
              data-step={stepOf(it.value)}
              style={{ gridColumn: it.col + 1, gridRow: it.row + 1 }}
              tabIndex={it.code === at ? 0 : -1}
              aria-label={words(it)}
              aria-pressed={onSelect ? it.code === selected : undefined}
              onFocus={() => {
                setAt(it.code);
                setPointed(it.code);
              }}
              onMouseEnter={() => setPointed(it.code)}
              onClick={() => {
                setPointed(it.code);
                onSelect?.(it.code);
              }}
            >
              <span aria-hidden data-short={it.short ?? it.name.slice(0, 3)} />
            </button>
          ))}
        </div>
        <p className="el-read" aria-hidden>
          {read ? words(read) : t`Point at a square, or use the arrow keys.`}
        </p>
        <ul className="el-legend">
          {steps.map((step) => {
            const [low, high] = bounds(step);
            if (low > high) return null;
            return (
              <li key={step}>
                <span className="el-key" data-step={step} aria-hidden />
                <bdi>{low === high ? say(low) : `${say(low)}–${say(high)}`}</bdi>
              </li>
            );
          })}
          <li>
            <span className="el-key el-hatched" aria-hidden />
            <Trans>not shown (too few)</Trans>
          </li>
        </ul>
      </div>
    </ChartFigure>
  );
}
