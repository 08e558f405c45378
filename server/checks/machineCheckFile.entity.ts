import { defineEntity, p } from '@mikro-orm/postgresql';
import { rowsOf } from '../platform/access/rowsOf.ts';
import { theAssessors } from '../studies/assessed.access.ts';

const schema = defineEntity({
  name: 'MachineCheckFile',
  ...rowsOf('machine_check_file', { read: theAssessors, added: theAssessors }),
  rowLevelSecurity: 'force',
  // Nothing of it is published, and the application cannot read it again: it is there until its check is done.
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    bytes: p.blob(),
  },
});

export class MachineCheckFile extends schema.class {}
schema.setClass(MachineCheckFile);
