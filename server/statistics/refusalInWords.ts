import type { Refusal, RefusalReason } from './refusal.ts';

/** For a terminal: why not, and what to do first. */
export function refusalInWords({ reason, details }: Refusal): string {
  const {
    quarter = 'The quarter',
    freezesOn = 'its day',
    version = 'The release',
    state = 'something else',
    finding = '',
  } = details;
  const words: Record<RefusalReason, string> = {
    NOT_FROZEN: `${quarter} has not closed yet. It closes on ${freezesOn}; prepare it then.`,
    FREEZE_NOT_RECEIVED:
      `${quarter} is over, but the transfer has not said that nothing more comes. See that the transfer and the ` +
      'statistics process run, and try again. If nothing was registered in it, there is nothing to prepare.',
    ALREADY_PUBLISHED: `${version} is published already, and a published release does not change.`,
    EARLIER_UNPUBLISHED: `${quarter} comes first: prepare and sign it, and prepare this one when it is out.`,
    LATER_PUBLISHED: `${version} is published already, so an earlier quarter cannot come out any more.`,
    UNKNOWN_RELEASE: `There is no release ${version}. \`show\` lists those there are; \`prepare\` makes one.`,
    NOT_A_DRAFT: `${version} is no draft but ${state}. Prepare its quarter anew.`,
    OUTDATED_DRAFT: `Another release came out after ${version} was prepared. Prepare its quarter anew.`,
    NO_SUCH_FACTS: `${quarter} does not hold as many registrations as line ${details.line} of the corrections names.`,
    NOTHING_CHANGES: 'These corrections change no published figure.',
    NOT_PUBLISHED: 'Only quarters that are out are corrected by an erratum.',
    TOO_FEW_CHANGED: `Corrections that reach the figures of a municipality change ${details.needed} registrations at least. Fewer wait for the year.`,
    LATTICE_UNSAFE: `With these tables and this noise nothing is counted. ${finding}`,
    NOT_AUDITED: `No attack on ${version} as it stands is known. \`audit ${version}\` makes it; then it can be signed.`,
    AUDIT_FAILED: `An attack on ${version} found something, so it does not come out. \`show ${version}\` says what was found.`,
  };
  return words[reason];
}
