import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { today } from '#kit';
import type { Ground, ServiceArea } from '../gql/graphql.ts';

export type Colleague = { id: string; name: string };

export type StudyDraft = {
  title: string;
  purpose: string;
  municipality: string;
  institutions: string[];
  areas: string[];
  grounds: string[];
  /** One a line. */
  norms: string;
  team: Colleague[];
  /** Null while what stands there is no date. */
  startsOn: string | null;
  endsOn: string | null;
};

export const emptyStudy = ({ id, name }: Colleague): StudyDraft => ({
  title: '',
  purpose: '',
  municipality: '',
  institutions: [],
  areas: [],
  grounds: [],
  norms: '',
  team: [{ id, name }],
  startsOn: today(),
  endsOn: '',
});

/** What the server could not even read. Everything else is the server's to judge. */
export function checkDates(dates: Readonly<Record<string, string | null>>, i18n: I18n): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([field, date]) =>
      date ? [] : [[field, i18n._(msg`Write a date, such as 14 3 2026.`)]],
    ),
  );
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function scopeOf(draft: StudyDraft) {
  const { title, purpose, institutions, areas, grounds, norms, team, startsOn, endsOn } = draft;
  return {
    title,
    purpose,
    institutions,
    areas: areas as ServiceArea[],
    grounds: grounds as Ground[],
    norms: linesOf(norms),
    team: team.map(({ id }) => id),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
  };
}
