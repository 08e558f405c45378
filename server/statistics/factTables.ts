import type { Fragment, IncidentFact, PersonFact } from '../transfer/contract.ts';

type SqlType = 'text' | 'integer' | 'smallint';

/** The columns of the facts are the contract's fields: one more or one less does not compile. */
const columns: { incident: Record<keyof IncidentFact, SqlType>; person: Record<keyof PersonFact, SqlType> } = {
  incident: {
    quarter: 'text',
    municipality: 'text',
    groundMask: 'integer',
    area: 'text',
    source: 'text',
    incidentYear: 'smallint',
    delayBand: 'text',
    duplicate: 'text',
  },
  person: { year: 'smallint', groundMask: 'integer', ageBand: 'text', gender: 'text' },
};

/** A field of the contract as a column. */
export const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of each table of facts, and none besides. */
export const factColumns = {
  incident_fact: ['id', ...Object.keys(columns.incident).map(columnOf)],
  person_fact: ['id', ...Object.keys(columns.person).map(columnOf)],
};

function sqlOf(fragment: Fragment) {
  const table = `${fragment}_fact`;
  const fields = Object.entries(columns[fragment]);
  const stored = fields.map(([name]) => columnOf(name)).join(', ');
  const named = fields.map(([name]) => `"${name}"`).join(', ');
  const typed = fields.map(([name, type]) => `"${name}" ${type}`).join(', ');
  return {
    remove: `
      with gone as (
        delete from token where quarter = $1 and fragment = $2 and token = any($3::bytea[]) returning fact
      )
      delete from ${table} where id in (select fact from gone)`,
    // A fact's key is random, and so is the order of keys: rows lie on the disk in no order of ours.
    add: `
      with line as materialized (
        select gen_random_uuid() as id, it.* from json_to_recordset($3) as it (token text, ${typed})
      ), kept as (
        insert into ${table} (id, ${stored}) select id, ${named} from line order by id
      )
      insert into token (quarter, fragment, token, fact)
      select $1, $2, decode(token, 'hex'), id from line order by token`,
  };
}

export const factSql = { incident: sqlOf('incident'), person: sqlOf('person') };
