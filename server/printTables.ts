import { writeFileSync } from 'node:fs';
import { entities } from './modules.ts';
import { openOrm } from './platform/database/orm.ts';

// Writes the tables of the entities as SQL: the first migration. `npm run tables`.
const orm = await openOrm('postgresql://nobody@127.0.0.1:1/nothing', entities);
const sql = await orm.schema.getCreateSchemaSQL({ wrap: false });
writeFileSync(new URL('platform/database/migrations/0001_tables.sql', import.meta.url), `${sql.trim()}\n`);
await orm.close(true);
