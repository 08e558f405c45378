import { defineEntity, p } from '@mikro-orm/postgresql';
import { agreedRows } from './publication.access.ts';

const schema = defineEntity({
  name: 'PublicationAgreement',
  ...agreedRows('publication_agreement'),
  rowLevelSecurity: 'force',
  uniques: [{ properties: ['report', 'institution'] }],
  properties: {
    id: p.uuid().primary(),
    organisation: p.uuid(),
    municipality: p.uuid(),
    institution: p.uuid(),
    report: p.uuid(),
    agreedOn: p.date(),
  },
});

/** An institution's yes to the municipality publishing a report about it. */
export class PublicationAgreement extends schema.class {}
schema.setClass(PublicationAgreement);
