import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Link, Select, Text } from '#kit';
import type { Guide_GuideFragment, Interviewee } from '../../gql/graphql.ts';
import { paths } from '../../paths.ts';
import { languageName } from '../languages.ts';
import { guidesQuery } from './guideOperations.ts';

export type Guide = Pick<Guide_GuideFragment, 'id' | 'version' | 'questions'>;

type Props = {
  interviewee: Interviewee;
  language: string;
  value: string | undefined;
  /** Without a guide the questions are one's own. */
  onChoose: (guide: Guide | undefined, byHand: boolean) => void;
  /** Whether the first that fits is chosen by itself: not once somebody has chosen or written. */
  byItself: boolean;
};

/** The guides of the library that fit the person, those in their language first. */
export function GuideChoice({ interviewee, language, value, onChoose, byItself }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useQuery(guidesQuery, { variables: { retired: false }, fetchPolicy: 'cache-and-network' });
  const all = data?.interviewGuides.edges.map(({ node }) => node) ?? [];
  const fitting = all
    .filter((it) => it.interviewee === interviewee)
    .sort((a, b) => Number(b.language === language) - Number(a.language === language));
  const [first] = fitting;
  const wanted = byItself && first?.language === language && first.id !== value ? first : undefined;
  useEffect(() => {
    if (wanted) onChoose(wanted, false);
  });
  if (data && all.length === 0)
    return (
      <Text size="sm">
        <Link href={paths.guides}>
          <Trans>The library of interview guides is empty. There are ready ones to begin with.</Trans>
        </Link>
      </Text>
    );
  return (
    <Select
      id="guide"
      label={t`Guide`}
      hint={t`Its questions are copied, so a later version changes nothing here.`}
      none={t`None: write your own questions`}
      options={fitting.map((it) => ({
        value: it.id,
        label: t`${{ title: it.title }} (${{ language: languageName(it.language, i18n.locale) }}, version ${{ version: it.version }})`,
      }))}
      value={value ?? ''}
      onChange={(event) =>
        onChoose(
          fitting.find(({ id }) => id === event.target.value),
          true,
        )
      }
    />
  );
}
