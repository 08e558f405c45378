import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../i18n/format.ts';
import { Notice, Text } from '../ui/index.ts';
import { usualChange, type Noise, type Spread } from './noise.ts';

/** What a reader must know before quoting a figure: the same words wherever published figures stand, on paper too. */
export function FiguresNotice({ profile }: { profile: Noise & Spread }) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const { within, share } = usualChange(profile);
  const often = percent(Math.round(share * 100) / 100);
  const { maximumNoise: most, threshold } = profile;
  return (
    <Notice tone="info" title={t`This is what was registered, not how often it happens`}>
      <Text>
        <Trans>
          Many never tell anybody. A place with more registrations need not be a place with more discrimination: it may
          be that more people there know where to turn.
        </Trans>
      </Text>
      <Text>
        <Trans>
          Every number is changed at random: {often} of them by at most ±{within}, none by more than ±{most}. A number
          that would then be below {threshold} is not shown, so that no single registration can be recognised. Not shown
          does not mean none.
        </Trans>
      </Text>
    </Notice>
  );
}
