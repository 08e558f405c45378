import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';

/** Every `.sql` file of the folder, in the order of their names, as MikroORM runs and remembers them. */
function migrationsIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: basename(file, '.sql'),
      class: class extends Migration {
        override up() {
          this.addSql(readFileSync(join(folder, file), 'utf8'));
        }
      },
    }));
}

/** Brings one database up to date, connected as its owner. Running it twice changes nothing. */
export async function migrate(url: string, folder: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 1 },
    migrations: { migrationsList: migrationsIn(folder), snapshot: false, silent: true, tableName: 'migration' },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
