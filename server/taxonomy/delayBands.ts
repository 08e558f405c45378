import { codeList, type CodeOf } from './codeList.ts';
import { quartersBetween, type Quarter } from './quarter.ts';

export const delayBands = codeList({
  id: 'delay-bands',
  version: '1',
  validFrom: '2026-01-01',
  source: 'Bands set by Equality Lab: whole quarters from the incident to its registration.',
  codes: [
    { code: 'SAME_QUARTER', label: { da: 'Samme kvartal', en: 'Same quarter' } },
    { code: 'ONE_QUARTER', label: { da: 'Kvartalet efter', en: 'The quarter after' } },
    { code: 'TWO_TO_FOUR', label: { da: '2–4 kvartaler efter', en: '2–4 quarters after' } },
    { code: 'MORE_THAN_FOUR', label: { da: 'Mere end 4 kvartaler efter', en: 'More than 4 quarters after' } },
    { code: 'UNKNOWN', label: { da: 'Ukendt', en: 'Unknown' } },
  ],
});

export type DelayBand = CodeOf<typeof delayBands>;

/** An incident dated after its registration is a slip of the pen: unknown. */
export function delayBandOf(incident: Quarter | null, registered: Quarter): DelayBand {
  const delay = incident === null ? -1 : quartersBetween(incident, registered);
  if (delay < 0) return 'UNKNOWN';
  if (delay === 0) return 'SAME_QUARTER';
  if (delay === 1) return 'ONE_QUARTER';
  return delay <= 4 ? 'TWO_TO_FOUR' : 'MORE_THAN_FOUR';
}
