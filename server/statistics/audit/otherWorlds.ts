import type { Draws } from './draws.ts';
import type { Interval } from './linearSystem.ts';
import { given, madeUpIn, movedInto, movedOutOf } from './makeUp.ts';
import type { Wanted } from './witnesses.ts';
import type { Registration, World } from './world.ts';

/** How often something is made up, and how many of those there are it may stand in for, before a program is asked. */
const tries = 25;
const places = 40;
const thirds = 4;

/**
 * How low and how high a cell's count is in some world that fits what was published: looked for from the one there was, and
 * back to it after each. Whoever could rule such a world out would know more than was published.
 */
export function seenInOtherWorlds(world: World, id: string, wanted: Wanted, draws: Draws): Interval {
  const place = world.placeOf(id);
  const { low: lowest = 0, high, width = 0 } = wanted;
  const before: Step[] = [];
  const change: Change = (gone, come) => {
    if (!world.change(gone, come)) return false;
    before.push({ gone, come });
    return true;
  };
  const count = () => world.countAt(place);
  let seen: Interval = { low: count(), high: count() };
  const enough = () => high ?? seen.low + width;
  // Beyond what is known of the cell itself there is nothing to look for.
  const known = world.boundsAt(place);
  while (count() < Math.min(enough(), known.high) && raise(world, place, change, draws));
  seen = { ...seen, high: count() };
  back(world, before);
  const deep = high === undefined ? seen.high - width : lowest;
  while (count() > Math.max(deep, known.low) && lower(world, place, change, draws));
  seen = { ...seen, low: count() };
  back(world, before);
  return seen;
}

interface Step {
  gone: readonly Registration[];
  come: readonly Registration[];
}
type Move = readonly [from: Registration, to: Registration];
type Change = (...step: [gone: Step['gone'], come: Step['come']]) => boolean;

/** One more, made up; where something around it is full, in the stead of one that is there; or one moved here. */
function raise(world: World, place: number, change: Change, draws: Draws): boolean {
  const cell = world.cells[place];
  if (!cell) return false;
  for (let each = 0; each < tries; each += 1) {
    const into = madeUpIn(world, cell, draws);
    if (!into?.cells.includes(place)) continue;
    if (change([], [into])) return true;
    const full = world.fullFor(into) ?? place;
    for (let other = 0; other < places; other += 1) {
      const out = world.oneIn(full, draws);
      if (!out || out.cells.includes(place)) continue;
      if (change([out], [into])) return true;
      // What is like the one that goes, but for what puts it here, changes fewest cells.
      const near = movedInto(world, out, cell, draws);
      if (near.cells.includes(place) && change([out], [near])) return true;
      if (near.cells.includes(place) && exchanged(world, place, [out, near], change, draws)) return true;
    }
  }
  return false;
}

/** One less; where something around it would miss it, another stands in for it, or takes from a third what it gives. */
function lower(world: World, place: number, change: Change, draws: Draws): boolean {
  const cell = world.cells[place];
  if (!cell) return false;
  if (someOf(world, place, draws).some((it) => change([it], []))) return true;
  for (let each = 0; each < tries * 4; each += 1) {
    const it = world.oneIn(place, draws);
    if (!it) continue;
    const into = movedOutOf(world, it, cell, draws);
    if (into.cells.includes(place)) continue;
    if (change([it], [into]) || exchanged(world, place, [it, into], change, draws)) return true;
  }
  return false;
}

/** All that count in a cell, or as many by chance as are worth a try. */
const someOf = (world: World, place: number, draws: Draws): Registration[] =>
  world.countAt(place) <= places
    ? world.in(place)
    : Array.from({ length: places }, () => world.oneIn(place, draws) ?? []).flat();

/** One becomes the other, and a third gives back what that took, so that every total around them stays. */
function exchanged(world: World, place: number, [from, to]: Move, change: Change, draws: Draws): boolean {
  const gained = to.cells.find((it) => !from.cells.includes(it));
  if (gained === undefined) return false;
  for (let each = 0; each < thirds; each += 1) {
    const other = world.oneIn(gained, draws);
    const back = !other || other === from ? null : given(world, other, from, to);
    // The third must not undo at this place what the first did.
    const undone = other?.cells.includes(place) !== back?.cells.includes(place);
    if (other && back && !undone && change([from, other], [to, back])) return true;
  }
  return false;
}

function back(world: World, steps: Step[]): void {
  for (const { gone, come } of steps.splice(0).toReversed()) world.change(come, gone);
}
