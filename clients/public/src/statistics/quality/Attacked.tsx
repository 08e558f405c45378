import { Trans } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Stack, Text } from '#kit/ui';

type Props = { cells: number; attacked: number; depth: 'WHOLE' | 'WITHOUT_SOLVING' };

/** That somebody tried, before the figures came out. */
export function Attacked({ cells, attacked, depth }: Props) {
  const { number } = useFormat();
  return (
    <Stack gap="sm">
      <Heading level={2}>
        <Trans>Whether anybody can be recognised</Trans>
      </Heading>
      <Text>
        <Trans>
          Before this release came out it was attacked as by somebody who knows the method and everything that was ever
          published. Nothing was found that tells of a single registration.
        </Trans>{' '}
        {depth === 'WHOLE' ? (
          <Trans>
            {number(cells)} cells were looked at, and for {number(attacked)} it was worked out which counts are
            possible.
          </Trans>
        ) : (
          <Trans>
            {number(cells)} cells were looked at. Working out which counts are possible was left out: these are made-up
            figures of a demo.
          </Trans>
        )}
      </Text>
    </Stack>
  );
}
