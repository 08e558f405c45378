import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Text } from '../ui/index.ts';
import type { Noise, Spread } from './noise.ts';
import { useUsualChange } from './useUsualChange.ts';

type Props = {
  /** How the figures were changed, where they are of one release. */
  profile?: Noise & Spread;
  /** Whether other things than registrations are counted on the page too. */
  some?: boolean;
};

/** What a reader must know before quoting a figure: the same words wherever published figures stand, on paper too. */
export function FiguresNotice({ profile, some = false }: Props) {
  const { t } = useLingui();
  const title = some
    ? t`Some of these figures are what was registered, not how often it happens`
    : t`This is what was registered, not how often it happens`;
  return (
    <Notice tone="info" title={title}>
      <Text>
        <Trans>
          Many never tell anybody. More registrations in a place, or than before, need not mean that more happens there:
          it may be that more people know where to turn. Fewer may mean that people have given up telling.
        </Trans>
      </Text>
      <Text>
        {profile ? (
          <HowChanged profile={profile} />
        ) : (
          <Trans>
            Every number is changed at random by a few, and small ones are not shown, so that no single registration can
            be recognised. Not shown does not mean none.
          </Trans>
        )}
      </Text>
    </Notice>
  );
}

function HowChanged({ profile }: { profile: Noise & Spread }) {
  const { within, often, most } = useUsualChange(profile);
  const { threshold } = profile;
  return (
    <Trans>
      Every number is changed at random: {often} of them by at most ±{within}, none by more than ±{most}. A number that
      would then be below {threshold} is not shown, so that no single registration can be recognised. Not shown does not
      mean none.
    </Trans>
  );
}
