import { useLingui } from '@lingui/react/macro';
import { Button } from '#kit';

type Props = { id: string; name: string; first: boolean; last: boolean; onMove: (by: 1 | -1) => void };

/** Up and down by one place. The button that was pressed keeps focus on its way, so that it can be pressed again. */
export function MoveButtons({ id, name, first, last, onMove }: Props) {
  const { t } = useLingui();
  const move = (by: 1 | -1) => {
    onMove(by);
    requestAnimationFrame(() => document.getElementById(`${id}${by}`)?.focus());
  };
  return (
    <>
      <Button
        small
        variant="quiet"
        id={`${id}-1`}
        aria-label={t`Move up: ${{ name }}`}
        aria-disabled={first || undefined}
        onClick={() => !first && move(-1)}
      >
        ↑
      </Button>
      <Button
        small
        variant="quiet"
        id={`${id}1`}
        aria-label={t`Move down: ${{ name }}`}
        aria-disabled={last || undefined}
        onClick={() => !last && move(1)}
      >
        ↓
      </Button>
    </>
  );
}
