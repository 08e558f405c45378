import type { Text } from '../../taxonomy/codeList.ts';

export const publisher = 'Equality Lab';

/** Whoever names the source may use the figures for anything. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The agency of the SDMX artefacts, and the beginning of a PX matrix. */
export const agency = 'EQLAB';

export const subject: Text = { da: 'Oplevet diskrimination', en: 'Experienced discrimination' };

export const unit: Text = { da: 'indberetninger', en: 'registrations' };
