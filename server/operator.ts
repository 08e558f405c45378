import 'reflect-metadata'; // before the first entity is read
import { parseArgs } from 'node:util';
import { entities } from './modules.ts';
import { firstOperator } from './people/firstOperator.ts';
import { readConfiguration } from './platform/configuration.ts';
import { openOrm } from './platform/database/orm.ts';
import { describeError } from './platform/describeError.ts';
import { Problem } from './platform/problem.ts';

/*
 * `npm run operator -- --name … --email … --organisation …`: invites the first operator of an installation, with the
 * settings of the part `api`. What it prints is shown this once.
 */

async function run() {
  const asked = { name: { type: 'string' }, email: { type: 'string' }, organisation: { type: 'string' } } as const;
  const { name, email, organisation } = parseArgs({ options: asked }).values;
  if (!name || !email || !organisation)
    throw new Problem('INVALID', 'Give --name and --email of the operator, and --organisation: the equality body.');
  const { operationalDatabaseUrl, municipalityOrigin } = readConfiguration(undefined, ['api']);
  const orm = await openOrm(operationalDatabaseUrl, entities, { pool: 1 });
  try {
    const invited = await firstOperator({ em: orm.em, now: () => new Date() }, { name, email, organisation });
    process.stdout.write(
      `${name} is invited as operator of ${invited.organisation}. Shown this once, and valid for 7 days:\n\n` +
        `  ${municipalityOrigin}/invitation\n  ${invited.invitation}\n\nUse it at once, on a machine of your own.\n`,
    );
  } finally {
    await orm.close(true);
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
});

/** A database's error may quote what was typed: it is told by its code. */
function inWords(error: unknown): string {
  if (error instanceof Problem) {
    const fields = (error.extensions['fields'] as { field: string; rule: string }[] | undefined) ?? [];
    return [error.message, ...fields.map(({ field, rule }) => `  --${field}: ${rule}`)].join('\n');
  }
  if (error instanceof Error && ['ConfigurationError', 'TypeError'].includes(error.name)) return error.message;
  return JSON.stringify(describeError(error));
}
