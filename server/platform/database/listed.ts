import type { EntityClass } from '@mikro-orm/postgresql';
import type { Context } from '../api/context.ts';
import { instant } from './rows.ts';

/** What Kysely is told of a database whose tables are known by their entities. */
export type Tables = Record<string, Record<string, string | number | boolean | null>>;

/** A table as lists read it: by the names of its entity, which nobody writes down a second time. */
export interface Table {
  name: string;
  column(property: string): string;
  selected: 'id'[];
  /** The row as the entity's own reading would give it. */
  read<R>(row: object): R;
}

export function tableOf({ em }: Pick<Context, 'em'>, of: EntityClass<object>, except: readonly string[] = []): Table {
  const { tableName, props } = em.getMetadata().get(of);
  const columns = new Map(props.map(({ name, fieldNames }) => [name as string, fieldNames[0] ?? name]));
  const instants = props.filter(({ runtimeType }) => runtimeType === 'Date').map(({ name }) => name as string);
  return {
    name: tableName,
    column(property) {
      const column = columns.get(property);
      if (!column) throw new Error(`${tableName} has no column for ${property}.`);
      return column;
    },
    selected: [...columns]
      .filter(([property]) => !except.includes(property))
      .map(([property, column]) => `${column} as ${property}` as 'id'),
    read<R>(row: object) {
      const read: Record<string, unknown> = { ...row };
      for (const property of instants) if (typeof read[property] === 'string') read[property] = instant(read[property]);
      return read as R;
    },
  };
}
