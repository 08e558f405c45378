import type { Scope } from './viewer.ts';

/** Whose a row is, in the two languages that must say the same: the entity manager's filter and PostgreSQL's policy. */
export interface Whose {
  filter: (scope: Scope) => object;
  policy: string;
}

const asker = (variable: keyof Scope) => `current_setting('mikro.visible.${variable}', true)`;

/** The row names the asker in this column. */
export const named = (column: string, variable: keyof Scope = 'organisation'): Whose => ({
  filter: (scope) => ({ [column]: scope[variable] }),
  policy: `"${column}" = nullif(${asker(variable)}, '')::uuid`,
});

/** The row names the asker among others in this column. */
export const namedAmong = (column: string, variable: keyof Scope = 'organisation'): Whose => ({
  filter: (scope) => ({ [column]: { $contains: [scope[variable]] } }),
  policy: `"${column}" @> array[${asker(variable)}]`,
});

export const either = (...whose: Whose[]): Whose => ({
  filter: (scope) => ({ $or: whose.map((one) => one.filter(scope)) }),
  policy: whose.map((one) => one.policy).join(' or '),
});

/** Only while the row says so of itself. */
export const whenRow = (says: { filter: object; policy: string }, whose: Whose): Whose => ({
  filter: (scope) => ({ ...says.filter, ...whose.filter(scope) }),
  policy: `(${says.policy} and (${whose.policy}))`,
});

const commands = {
  read: 'select',
  added: 'insert',
  changed: 'update',
  used: 'update',
  mixed: 'delete',
  removed: 'delete',
} as const;
type Verb = keyof typeof commands;

/** The filter of an entity and the policies of its table, made of the same words: a verb that is not named is nobody's. */
export const rowsOf = (table: string, whose: { read: Whose } & Partial<Record<Verb, Whose>>) => ({
  filters: { visible: { name: 'visible', default: true, cond: whose.read.filter } as const },
  policies: Object.entries(whose).map(([verb, { policy }]) => {
    const command = commands[verb as Verb];
    return {
      name: `${table}_${verb}`,
      command,
      ...(command === 'insert' ? {} : { using: policy }),
      ...(command === 'insert' || command === 'update' ? { check: policy } : {}),
    };
  }),
});
