import { Trans } from '@lingui/react/macro';
import { useFormat } from '#kit';
import { Heading, Stack, Text } from '#kit/ui';

/** That somebody tried, before the figures came out. */
export function Attacked({ cells, attacked }: { cells: number; attacked: number }) {
  const { number } = useFormat();
  return (
    <Stack gap="sm">
      <Heading level={2}>
        <Trans>Whether anybody can be recognised</Trans>
      </Heading>
      <Text>
        <Trans>
          Before this release came out it was attacked as by somebody who knows the method and everything that was ever
          published: {number(cells)} cells were looked at, and for {number(attacked)} it was worked out which counts are
          possible. Nothing was found that tells of a single registration.
        </Trans>
      </Text>
    </Stack>
  );
}
