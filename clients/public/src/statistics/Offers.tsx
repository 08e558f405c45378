import { Trans } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Link } from '#kit/ui';
import type { Offer } from './whereShown.ts';
import { hrefOf, type View } from './view.ts';

/** One step to where the figure is shown. */
export function Offers({ offers, view }: { offers: readonly Offer[]; view: View }) {
  const { quarter } = useFormat();
  if (offers.length === 0) return null;
  return (
    <>
      <p className="el-text">
        <Trans>It is shown here:</Trans>
      </p>
      <ul className="pu-offers">
        {offers.map(({ place, period }) => (
          <li key={`${place.code} ${period}`}>
            <Link href={hrefOf({ ...view, place: place.code, period })}>
              {place.name}, {quarter(period)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
