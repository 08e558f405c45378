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
    NO_SUCH_FACTS: `${details.period} does not hold as many registrations as correction ${details.line} names. Nothing was corrected.`,
    NOTHING_CHANGES: 'These corrections change no published figure. Nothing was corrected.',
    NOT_PUBLISHED:
      'Only what is out is corrected: a quarter with its release, persons with the release that ends their year.',
    TOO_FEW_CHANGED:
      `In municipality ${details.place} fewer than ${details.needed} registrations change. Who compared both versions could recognise one. ` +
      'Nothing was corrected; let it wait until more is found wrong there.',
    DRAWN_TOO_OFTEN: `${finding} Nothing was corrected. Readers can still be told: announce a break in the series, with what is wrong as its reason.`,
    SIGNED_FIRST:
      `${version} is signed and comes out at its moment. Hand the corrections in when it is out, or have a signature ` +
      'taken back. Nothing was corrected.',
    ERRATUM_FIRST: `${version} corrects what is out, and comes out first. Sign it, or take it back.`,
    NO_ERRATUM: `Nothing is handed in for ${version} that is not out.`,
    BEING_PREPARED: `${version} is being prepared, or signed by two. Wait for its draft, or have a signature taken back.`,
    HELD: `${quarter} is held already. \`show\` says by whom and why; \`let-go\` lifts it.`,
    NOT_HELD: `${quarter} is not held, so there is nothing to let go of.`,
    LATTICE_UNSAFE: `With these tables and this noise nothing is counted. ${finding}`,
    NOT_AUDITED: `No attack on ${version} as it stands is known. \`audit ${version}\` makes it; then it can be signed.`,
    AUDIT_FAILED: `An attack on ${version} found something, so it does not come out. \`show ${version}\` says what was found.`,
  };
  return words[reason];
}
