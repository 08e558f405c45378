import { readFileSync, writeFileSync } from 'node:fs';
import { resolvers } from './modules.ts';
import { buildApiSchema, printContract } from './platform/api/schema.ts';

// `npm run schema` writes the contract; with --check it only says whether it is current.
const file = new URL('../schema.graphql', import.meta.url);
const printed = printContract(buildApiSchema(resolvers));
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('schema.graphql is not current: run `npm run schema` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, printed);
}
