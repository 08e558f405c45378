import { Trans } from '@lingui/react/macro';
import { Button, RadioGroup, standAt, VisuallyHidden, type Option } from '../ui/index.ts';

type Props = {
  slot: string;
  legend: string;
  options: readonly Option[];
  value: string | undefined;
  required: boolean;
  inline?: boolean;
  optional?: boolean;
  error?: string | undefined;
  onChoose: (chosen: readonly string[]) => void;
};

/** One choice of several. A browser lets nobody leave a row of circles empty again, and here one may have second thoughts. */
export function OneOf({ slot, legend, value, required, onChoose, ...group }: Props) {
  const takeBack = () => {
    onChoose([]);
    standAt(slot);
  };
  return (
    <div>
      <RadioGroup
        id={slot}
        name={slot}
        legend={legend}
        value={value ?? ''}
        onChange={(option) => onChoose([option])}
        {...group}
      />
      {!required && value !== undefined && (
        <Button variant="quiet" onClick={takeBack}>
          <Trans>Take my answer back</Trans>
          <VisuallyHidden>: {legend}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
