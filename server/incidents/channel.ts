import { registerEnumType } from 'type-graphql';
import { enumOf } from '../platform/api/enumOf.ts';

export const channels = ['PHONE', 'EMAIL', 'IN_PERSON', 'LETTER', 'WEB', 'OTHER'] as const;
export type Channel = (typeof channels)[number];

export const ChannelEnum = enumOf(channels);
registerEnumType(ChannelEnum, {
  name: 'Channel',
  description: 'How a citizen reached an NGO or a municipality.',
  valuesConfig: {
    PHONE: { description: 'By telephone.' },
    EMAIL: { description: 'By e-mail or secure digital post.' },
    IN_PERSON: { description: 'In person.' },
    LETTER: { description: 'By letter on paper.' },
    WEB: { description: 'Through a form or a chat on a website.' },
    OTHER: { description: 'In another way.' },
  },
});
