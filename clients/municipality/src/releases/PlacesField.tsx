import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, Stack, Text, VisuallyHidden } from '#kit';
import { usePlaces } from './usePlaces.ts';

type Props = {
  places: readonly string[];
  onChange: (places: readonly string[]) => void;
  error: string | undefined;
};

/** Some areas, chosen one after the other; none is the whole country. */
export function PlacesField({ places, onChange, error }: Props) {
  const { t } = useLingui();
  const options = usePlaces();
  const nameOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code;
  return (
    <Stack>
      <Select
        id="places"
        label={t`Where`}
        hint={t`Choose one area after the other. Without any it is the whole country.`}
        none={places.length > 0 ? t`Add another area` : t`The whole country`}
        value=""
        onChange={(event) => onChange([...places, event.target.value])}
        options={options.filter(({ value }) => !places.includes(value))}
        error={error}
      />
      {places.length > 0 && (
        <ul className="el-list" aria-label={t`Chosen areas`}>
          {places.map((code) => (
            <li key={code}>
              <Text as="span">{nameOf(code)}</Text>{' '}
              <Button small variant="quiet" onClick={() => onChange(places.filter((it) => it !== code))}>
                <Trans>Remove</Trans>
                <VisuallyHidden>{` ${nameOf(code)}`}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
