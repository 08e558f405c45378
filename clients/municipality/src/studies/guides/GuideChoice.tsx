import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link, Select, Text, TextField } from '#kit';
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
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Guide_GuideFragment>();
  const asked = useQuery(guidesQuery, {
    variables: { retired: false, interviewee, search: search || null },
    fetchPolicy: 'cache-and-network',
  });
  // While another word is looked for, what was found stands.
  const data = asked.data ?? asked.previousData;
  const all = data?.interviewGuides.edges.map(({ node }) => node) ?? [];
  const fitting = all
    .filter((it) => it.interviewee === interviewee)
    .sort((a, b) => Number(b.language === language) - Number(a.language === language));
  const [first] = fitting;
  const wanted = byItself && first?.language === language && first.id !== value ? first : undefined;
  useEffect(() => {
    if (wanted) onChoose(wanted, false);
  });
  // A choice stays, also where the search does not find it.
  const offered =
    chosen && chosen.id === value && fitting.every(({ id }) => id !== value) ? [chosen, ...fitting] : fitting;
  const more = search !== '' || data?.interviewGuides.pageInfo.hasNextPage;
  if (data && all.length === 0 && !more)
    return (
      <Text size="sm">
        <Link href={paths.guides}>
          <Trans>There is no guide for them in the library yet. There are ready ones to begin with.</Trans>
        </Link>
      </Text>
    );
  return (
    <>
      {more && (
        <TextField
          id="guide-search"
          label={t`Search among the guides`}
          hint={t`There are more than the list shows. Write a part of the name.`}
          optional
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <Select
        id="guide"
        label={t`Guide`}
        hint={t`Its questions are copied, so a later version changes nothing here.`}
        none={t`None: write your own questions`}
        options={offered.map((it) => ({
          value: it.id,
          label: t`${{ title: it.title }} (${{ language: languageName(it.language, i18n.locale) }}, version ${{ version: it.version }})`,
        }))}
        value={value ?? ''}
        onChange={(event) => {
          const guide = offered.find(({ id }) => id === event.target.value);
          setChosen(guide);
          onChoose(guide, true);
        }}
      />
    </>
  );
}
