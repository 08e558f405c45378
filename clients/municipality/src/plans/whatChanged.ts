/** What was approved, as the server keeps it; a field that a later version adds is left alone. */
export type Approved = {
  title: string;
  goals: readonly Row[];
  actions: readonly Row[];
  indicators: readonly Row[];
};

type Row = { id: string } & Readonly<Record<string, unknown>>;
export type Part = 'goals' | 'actions' | 'indicators';

export type Change =
  | { kind: 'added'; part: Part; name: string }
  | { kind: 'removed'; part: Part; name: string }
  | { kind: 'changed'; part: Part; name: string; field: string; from: unknown; to: unknown };

const nameOf = (it: Row) => String(it['title'] ?? it['name'] ?? it['text']);
const parts = ['goals', 'actions', 'indicators'] as const;
const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What is different between two approved versions, part by part. */
export function whatChanged(before: Approved, after: Approved): Change[] {
  return parts.flatMap((part) => {
    const old = new Map(before[part].map((it) => [it.id, it]));
    const now = new Map(after[part].map((it) => [it.id, it]));
    return [
      ...after[part].flatMap((it): Change[] => {
        const was = old.get(it.id);
        if (!was) return [{ kind: 'added', part, name: nameOf(it) }];
        return Object.keys(it)
          .filter((field) => field !== 'id' && !same(was[field], it[field]))
          .map((field) => ({ kind: 'changed', part, name: nameOf(it), field, from: was[field], to: it[field] }));
      }),
      ...before[part]
        .filter(({ id }) => !now.has(id))
        .map((it): Change => ({ kind: 'removed', part, name: nameOf(it) })),
    ];
  });
}
