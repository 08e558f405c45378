import { createHmac } from 'node:crypto';
import { inThreads, type Threads } from './audit/inThreads.ts';
import type { Blame } from './audit/blame.ts';
import type { Look, Narrow } from './audit/lookAt.ts';
import type { Publication } from './audit/publication.ts';
import { cellsIn, type Scope } from './audit/scopes.ts';
import type { Facts } from './audit/world.ts';
import { parentsOf } from './lattice.ts';
import { oneIn } from './lots.ts';
import type { ReleaseCell } from './release.ts';

export interface Draft {
  /** The cells that are being built. */
  readonly cells: readonly ReleaseCell[];
  /** Everything that is out, without them. */
  readonly earlier: Publication;
  /** The registrations of the year: where the search for possible worlds begins. They decide nothing. */
  readonly facts: Facts;
  readonly scopes: readonly Scope[];
  readonly key: Uint8Array;
}

const lots = 2 ** 48;

type Tell = (share: number) => Promise<void>;

/**
 * Which shown numbers of a draft stay inside after all, so that of no cell too much is certain (docs/decisions/0022). It is decided by
 * what would be published, and by lot: never by a count. Drawn lots make that a number is missing say nothing certain of it.
 */
export async function withhold(draft: Draft, tell: Tell): Promise<ReadonlySet<string>> {
  const built = new Set(draft.cells.map(({ id }) => id));
  const all = [...draft.earlier.cells, ...draft.cells];
  const shown = new Set(all.flatMap(({ id, value }) => (value === null ? [] : id)));
  const under = hangingUnder(all);
  const withheld = new Set<string>();
  const take = (id: string) => {
    for (const it of shownUnder(id, under, shown)) withheld.add(it);
  };
  for (const id of draft.earlier.withheld ?? []) take(id);
  for (const id of drawn(draft, under, shown)) take(id);
  const cells = cellsIn(all, draft.scopes);
  const material = { publication: { ...draft.earlier, cells }, facts: draft.facts, truth: new Map() };
  await inThreads(material, async (threads) => {
    let suspects = draft.scopes.map((scope): Suspects => ({ scope, only: undefined, beyond: new Set() }));
    for (let round = 0; suspects.length > 0; round += 1) {
      const looks = await lookRound(threads, suspects, withheld, round === 0 ? tell : async () => undefined);
      const before = new Set(withheld);
      for (let asked = narrowIn(looks); asked.length > 0 && withheld.size === before.size; asked = narrowIn(looks))
        for (const { by, narrow, beyond } of await blamed(threads, asked, withheld)) {
          const open = [...by].filter(([id]) => built.has(id) && shown.has(id) && !before.has(id));
          // Nothing of this draft bounds it, whatever else is withheld: others are asked about in its stead.
          if (open.length === 0) beyond.add(narrow.id);
          // What widens it may have been taken on account of another: it is looked at again.
          if (open.some(([id]) => withheld.has(id))) continue;
          const choice = cheapest(open, (id) => shownUnder(id, under, shown).filter((it) => !withheld.has(it)).length);
          if (choice !== undefined) take(choice);
        }
      suspects = withheld.size === before.size ? [] : again(looks);
    }
  });
  return withheld;
}

interface Suspects {
  readonly scope: Scope;
  /** All, or those that hiding more may have changed for the worse. */
  readonly only: ReadonlySet<string> | undefined;
  /** Too narrow, and no number of this draft can mend it. */
  readonly beyond: Set<string>;
}

type Looked = Suspects & { readonly look: Look };

async function lookRound(
  threads: Threads,
  suspects: readonly Suspects[],
  withheld: ReadonlySet<string>,
  tell: Tell,
): Promise<Looked[]> {
  const tasks = suspects.map(({ scope, only }) => ({ is: 'LOOK' as const, scope, only, withheld: new Set(withheld) }));
  const looks = await threads(tasks, tell);
  return suspects.flatMap((it, place) => (looks[place] ? { ...it, look: looks[place] } : []));
}

type Asked = Pick<Suspects, 'scope' | 'beyond'> & { readonly narrow: readonly Narrow[] };

/** One number that is withheld often mends hundreds of cells, so they are asked about a few at a time. */
const narrowIn = (looks: readonly Looked[]): Asked[] =>
  looks.flatMap(({ scope, beyond, look }) => {
    const narrow = look.narrow.filter(({ id }) => !beyond.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return narrow.length > 0 ? { scope, beyond, narrow: narrow.slice(0, 4) } : [];
  });

async function blamed(
  threads: Threads,
  asked: readonly Asked[],
  withheld: ReadonlySet<string>,
): Promise<(Blame & Pick<Asked, 'beyond'>)[]> {
  const tasks = asked.map(({ scope, narrow }) => ({
    is: 'BLAME' as const,
    scope,
    narrow,
    withheld: new Set(withheld),
  }));
  const blames = await threads(tasks, async () => undefined);
  return asked
    .flatMap(({ beyond }, place) => (blames[place] ?? []).map((it) => ({ ...it, beyond })))
    .toSorted((a, b) => (a.narrow.id < b.narrow.id ? -1 : 1));
}

/** What was too narrow, and what was safe since three certainly existed: hiding more only widens, so no others. */
const again = (looks: readonly Looked[]): Suspects[] =>
  looks.flatMap(({ scope, beyond, look: { narrow, existing } }) => {
    const only = new Set([...narrow.map(({ id }) => id), ...existing]);
    return only.size > 0 ? { scope, only, beyond } : [];
  });

/** The one that takes fewest numbers with it; of these the one that matters most, and then the first by name. */
function cheapest(blamed: readonly (readonly [id: string, weight: number])[], taking: (id: string) => number) {
  const round = (weight: number) => Math.round(weight * 1e6);
  const [best] = blamed
    .map(([id, weight]) => ({ id, weight: round(weight), takes: taking(id) }))
    .toSorted((a, b) => a.takes - b.takes || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return best?.id;
}

/** A number with many under it is drawn as much less often as it would take more with it. */
function drawn({ key, cells }: Draft, under: Under, shown: ReadonlySet<string>): string[] {
  return cells.flatMap(({ id }) => {
    if (!shown.has(id)) return [];
    const lot = createHmac('sha256', key).update(`${id}|withheld`, 'utf8').digest().readUIntBE(0, 6);
    return lot < lots / oneIn / shownUnder(id, under, shown).length ? [id] : [];
  });
}

type Under = ReadonlyMap<string, readonly string[]>;

function hangingUnder(cells: readonly ReleaseCell[]): Under {
  const under = new Map<string, string[]>();
  for (const cell of cells)
    for (const parent of parentsOf(cell)) {
      const children = under.get(parent);
      if (children) children.push(cell.id);
      else under.set(parent, [cell.id]);
    }
  return under;
}

/** A shown cell and all shown ones under it, which would be hidden with it. */
function shownUnder(id: string, under: Under, shown: ReadonlySet<string>): string[] {
  const found = new Set([id]);
  for (const each of found) for (const child of under.get(each) ?? []) if (shown.has(child)) found.add(child);
  return [...found].filter((it) => shown.has(it));
}
