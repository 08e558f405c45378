import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownRows } from '../platform/access/scope.ts';

const schema = defineEntity({
  name: 'CaseCounter',
  filters: ownRows,
  rowLevelSecurity: 'force',
  properties: {
    organisation: p.uuid().primary(),
    year: p.integer().primary(),
    last: p.integer(),
  },
});

/** How many cases an organisation opened in a year. Only the trigger `number_case` counts in it. */
export class CaseCounter extends schema.class {}
schema.setClass(CaseCounter);
