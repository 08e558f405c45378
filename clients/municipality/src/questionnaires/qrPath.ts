interface Modules {
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** As many white modules as readers want around a code. */
const MARGIN = 4;

/** The dark modules as one path: a run of them in a row is one bar. */
export function pathOf(modules: Modules): { path: string; size: number } {
  let path = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) {
      if (!modules.get(x, y)) continue;
      const from = x;
      while (modules.get(x + 1, y)) x += 1;
      path += `M${from + MARGIN} ${y + MARGIN}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  return { path, size: modules.size + 2 * MARGIN };
}
