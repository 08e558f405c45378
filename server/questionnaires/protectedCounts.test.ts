import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Choices } from './answerSheet.entity.ts';
import type { QuestionTable } from './counts.type.ts';
import { protectedCounts } from './protectedCounts.ts';
import type { Question, QuestionKind } from './question.type.ts';
import type { Lot } from './rowsToHide.ts';

const text = { da: 'Tekst', en: null, ar: null };
const question = (id: string, kind: QuestionKind, ids: string[], onlyIf: Question['onlyIf'] = null): Question => ({
  id,
  kind,
  text,
  required: false,
  options: ids.map((it) => ({ id: it, text })),
  rows: [],
  onlyIf,
});

const age = question('age', 'SINGLE', ['young', 'old']);
const served = question('served', 'SINGLE', ['well', 'badly', 'neither']);
const helped = question('helped', 'MULTIPLE', ['child', 'friend']);
const why = question('why', 'SINGLE', ['words', 'stairs'], { question: 'served', option: 'neither' });

const people = (number: number, choices: Choices): Choices[] => Array.from({ length: number }, () => choices);
const last: Lot = (below) => below - 1;
const tablesOf = (questions: Question[], sheets: Choices[], groupBy: string | null = null, lot: Lot = last) =>
  Object.fromEntries(protectedCounts({ questions, groupBy }, sheets, lot).tables.map((it) => [it.question, it]));
const numbersIn = (table: QuestionTable | undefined) => table?.counts.map(({ count }) => count);

describe('nobody subtracts their way to fewer than five people', () => {
  test('from a total and the options that are shown: the hidden one takes another with it', () => {
    const sheets = [
      ...people(40, { served: ['well'] }),
      ...people(3, { served: ['badly'] }),
      ...people(9, { served: ['neither'] }),
    ];
    const { served: table } = tablesOf([served], sheets);
    expect(table).toMatchObject({ hidden: false, base: 52 });
    expect(numbersIn(table)).toEqual([40, null, null]);
  });

  test('from those who did not choose it, where one may choose several', () => {
    const sheets = [...people(11, { helped: ['child', 'friend'] }), ...people(1, { helped: ['friend'] })];
    expect(numbersIn(tablesOf([helped], sheets)['helped'])).toEqual([null, 12]);
  });

  test('from those whom the shown options do not account for, where one may choose several', () => {
    const each = question('each', 'MULTIPLE', ['a', 'b', 'c']);
    const sheets = [...people(10, { each: ['a'] }), ...people(6, { each: ['b'] }), ...people(4, { each: ['c'] })];
    expect(numbersIn(tablesOf([each], sheets)['each'])).toEqual([10, null, null]);
  });

  test('none looks like four', () => {
    const given = (few: number) => [
      ...people(20, { served: ['well'] }),
      ...people(few, { served: ['badly'] }),
      ...people(4, { served: ['neither'] }),
    ];
    for (const few of [0, 4]) expect(numbersIn(tablesOf([served], given(few))['served'])?.[1]).toBeNull();
  });

  test('from a total and the other group', () => {
    const sheets = [
      ...people(10, { age: ['young'], served: ['well'] }),
      ...people(9, { age: ['young'], served: ['neither'] }),
      ...people(12, { age: ['old'], served: ['well'] }),
      ...people(7, { age: ['old'], served: ['badly'] }),
      ...people(3, { age: ['old'], served: ['neither'] }),
    ];
    const { served: table } = tablesOf([age, served], sheets, 'age');
    // Twelve chose `neither`, and nine of them are young: in no group is it told.
    expect(numbersIn(table)).toEqual([22, 7, 12]);
    expect(table?.groups.map((it) => it.counts.map(({ count }) => count))).toEqual([
      [10, null, null],
      [12, null, null],
      [0, null, null],
    ]);
  });

  test('from how many were asked because of a hidden answer', () => {
    const sheets = [
      ...people(40, { served: ['well'] }),
      ...people(4, { served: ['badly'] }),
      ...people(16, { served: ['neither'], why: ['stairs'] }),
    ];
    const tables = tablesOf([served, why], sheets);
    expect(numbersIn(tables['served'])).toEqual([40, null, null]);
    // Sixteen answered it; told, four would be left for `badly`.
    expect(tables['why']).toMatchObject({ hidden: true, base: null });
  });

  test('from the group of a question that was asked because of an answer that is hidden in groups', () => {
    const sheets = [
      ...people(20, { age: ['young'], served: ['well'] }),
      ...people(9, { age: ['young'], served: ['neither'], why: ['words'] }),
      ...people(20, { age: ['old'], served: ['well'] }),
      ...people(3, { age: ['old'], served: ['badly'] }),
      ...people(9, { age: ['old'], served: ['neither'], why: ['words'] }),
      ...people(6, { age: ['young'], served: ['badly'] }),
    ];
    const tables = tablesOf([age, served, why], sheets, 'age');
    expect(tables['served']).toMatchObject({ hidden: false, groupsHidden: false });
    expect(tables['why']).toMatchObject({ hidden: false, base: 18, groupsHidden: true, groups: [] });
  });
});

/** What sums alone lead to: between which numbers each cell of a table must lie for whoever reads all of it. */
function deduced(columns: { base: number; counts: (number | null)[] }[], totals: (number | null)[]) {
  const top = Math.max(...columns.map(({ base }) => base), 0);
  const at = columns.map(({ counts }) =>
    counts.map((it) => (it === null ? { low: 0, high: top } : { low: it, high: it })),
  );
  const narrow = (cells: { low: number; high: number }[], sum: number) => {
    for (const cell of cells) {
      const rest = cells.filter((it) => it !== cell);
      cell.low = Math.max(cell.low, sum - rest.reduce((all, it) => all + it.high, 0));
      cell.high = Math.min(cell.high, sum - rest.reduce((all, it) => all + it.low, 0));
    }
  };
  for (let round = 0; round < 20; round += 1) {
    columns.forEach(({ base }, column) => narrow(at[column] ?? [], base));
    totals.forEach((total, row) => {
      if (total !== null)
        narrow(
          at.flatMap((cells) => cells[row] ?? []),
          total,
        );
    });
  }
  return at.flat();
}

test('whatever people answer, no sum of what is shown proves that one to four chose something', () => {
  const sheet = fc.record({
    age: fc.constantFrom('young', 'old', null),
    served: fc.constantFrom('well', 'well', 'badly', 'neither'),
  });
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 80 }), fc.infiniteStream(fc.nat()), (given, chance) => {
      const sheets = given.map((it): Choices => ({ served: [it.served], ...(it.age && { age: [it.age] }) }));
      const lot: Lot = (below) => Number(chance.next().value) % below;
      const { served: table } = tablesOf([age, served], sheets, 'age', lot);
      if (!table || table.hidden) return;
      const totals = table.counts.map(({ count }) => count);
      const columns = table.groups.map((it) => ({ base: it.base, counts: it.counts.map(({ count }) => count) }));
      const few = ({ low, high }: { low: number; high: number }) => low >= 1 && high <= 4;
      expect(deduced([{ base: table.base ?? 0, counts: totals }], []).filter(few)).toEqual([]);
      expect(deduced(columns, totals).filter(few)).toEqual([]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

/** Every table that can come of answers, whichever lots are drawn. */
function* everyOutcome(make: (lot: Lot) => QuestionTable | undefined): Generator<string> {
  const drawn: number[][] = [[]];
  for (let lots = drawn.pop(); lots; lots = drawn.pop()) {
    const known = lots;
    const now: number[] = [];
    yield JSON.stringify(
      make((below) => {
        const next = known[now.length] ?? 0;
        if (now.length >= known.length) for (let it = 1; it < below; it += 1) drawn.push([...now, it]);
        now.push(next);
        return next;
      }),
    );
  }
}

test('whoever knows the rules too finds no exact number of one to four behind what is shown', () => {
  const most = 14;
  const behind = new Map<string, number[][]>();
  for (let well = 0; well <= most; well += 1)
    for (let badly = 0; badly <= most - well; badly += 1)
      for (let neither = 0; neither <= most - well - badly; neither += 1) {
        const sheets = [
          ...people(well, { served: ['well'] }),
          ...people(badly, { served: ['badly'] }),
          ...people(neither, { served: ['neither'] }),
        ];
        for (const outcome of everyOutcome((lot) => tablesOf([served], sheets, null, lot)['served']))
          behind.set(outcome, [...(behind.get(outcome) ?? []), [well, badly, neither]]);
      }
  const sure = (counts: number[][], place: number) => {
    const [one, ...others] = new Set(counts.map((it) => it[place] ?? 0));
    return others.length === 0 && one !== undefined && one > 0 && one < 5;
  };
  expect([...behind].filter(([, counts]) => [0, 1, 2].some((place) => sure(counts, place)))).toEqual([]);
});

const third = question('age', 'SINGLE', ['young', 'grown', 'old']);
const places = [0, 1, 2];
/** Every way in which so many people can answer a question with three options. */
const splits = (people: number) =>
  Array.from({ length: people + 1 }, (_, one) =>
    Array.from({ length: people - one + 1 }, (__, two) => [one, two, people - one - two]),
  ).flat();

test.each([
  [5, 5, 5],
  [0, 5, 7],
])('nor an exact number of one to four in three groups of three: groups of %d, %d and %d', (...sizes) => {
  const options = served.options.map(({ id }) => id);
  const groups = third.options.map(({ id }) => id);
  // Of each outcome the least and the most that each number behind it can be.
  const behind = new Map<string, { least: number[]; most: number[] }>();
  const [first = [], second = [], last = []] = sizes.map(splits);
  for (const one of first)
    for (const two of second)
      for (const three of last) {
        const each = [one, two, three];
        const sheets = each.flatMap((column, group) =>
          column.flatMap((count, place) =>
            people(count, { age: [groups[group] ?? ''], served: [options[place] ?? ''] }),
          ),
        );
        const totals = places.map((place) => each.reduce((all, column) => all + (column[place] ?? 0), 0));
        const numbers = [...each.flat(), ...totals];
        for (const outcome of everyOutcome((lot) => tablesOf([third, served], sheets, 'age', lot)['served'])) {
          const known = behind.get(outcome);
          behind.set(outcome, {
            least: numbers.map((it, index) => Math.min(it, known?.least[index] ?? it)),
            most: numbers.map((it, index) => Math.max(it, known?.most[index] ?? it)),
          });
        }
      }
  const sure = [...behind].filter(([, { least, most }]) =>
    least.some((it, index) => it === most[index] && it > 0 && it < 5),
  );
  expect(behind.size).toBeGreaterThan(10);
  expect(sure).toEqual([]);
});
