import { useLingui } from '@lingui/react/macro';
import { Link, SummaryList, useFormat } from '#kit';
import { useDocumentKindNames } from '../words.ts';
import type { Facts } from './review.ts';

/** What was read, and in which edition. */
export function FactsRead({ facts }: { facts: Facts }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const kinds = useDocumentKindNames();
  return (
    <SummaryList
      rows={[
        { term: t`What is it?`, value: kinds[facts.kind] },
        { term: t`Title`, value: facts.title },
        {
          term: t`Address on the internet`,
          value: facts.address && (
            <Link href={facts.address} rel="noreferrer noopener" target="_blank">
              {facts.address}
            </Link>
          ),
        },
        { term: t`Edition`, value: facts.edition },
        { term: t`Dated`, value: facts.datedOn && date(facts.datedOn) },
        { term: t`Read on`, value: facts.reviewedOn && date(facts.reviewedOn) },
        { term: t`Fingerprint of the file`, value: facts.sha256 && <span className="mu-hash">{facts.sha256}</span> },
      ]}
    />
  );
}
