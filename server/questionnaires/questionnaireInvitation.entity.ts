import { defineEntity, p } from '@mikro-orm/postgresql';
import { invitedRows } from './questionnaire.access.ts';

/** That somebody may answer, and whether somebody did. Nothing here or there leads from it to an answer. */
const schema = defineEntity({
  name: 'QuestionnaireInvitation',
  ...invitedRows('questionnaire_invitation'),
  rowLevelSecurity: 'force',
  indexes: [{ properties: ['questionnaire'] }],
  properties: {
    codeHash: p.string().primary(),
    organisation: p.uuid(),
    questionnaire: p.uuid(),
    letterbox: p.string(),
    used: p.boolean(),
  },
});

export class QuestionnaireInvitation extends schema.class {}
schema.setClass(QuestionnaireInvitation);
