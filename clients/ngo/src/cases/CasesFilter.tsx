import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, optionsOf, SearchField, Select, standAt, usePageKeys } from '#kit';
import { useCodes } from '../codes.tsx';
import { useCaseStatusNames } from '../words.ts';
import { colleaguesDocument } from './colleagues.ts';

type Props = {
  value: (name: string) => string;
  choose: (values: Readonly<Record<string, string>>) => void;
  search: string;
  onSearch: (words: string) => void;
};

// A case that nobody has is not mine either: choosing one of these takes the other back.
const nobody = { unassigned: '' };
const somebody = { mine: '', responsible: '' };

export function CasesFilter({ value, choose, search, onSearch }: Props) {
  const { t } = useLingui();
  const { lists } = useCodes();
  const statuses = useCaseStatusNames();
  const { data } = useQuery(colleaguesDocument);
  const colleagues = data?.members.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  usePageKeys({ '/': { does: t`Search`, act: () => standAt('search') } });
  const filter = (name: string) => ({
    value: value(name),
    onChange: (event: { target: { value: string } }) => choose({ [name]: event.target.value }),
  });
  return (
    <div className="ngo-find">
      <SearchField
        id="search"
        label={t`Find a case`}
        hint={t`A case number, or the beginning of a name, a telephone number or an e-mail address.`}
        defaultValue={search}
        onSearch={onSearch}
      />
      <div className="ngo-filters">
        <Select label={t`Status`} none={t`All`} options={optionsOf(statuses)} {...filter('status')} />
        <Select label={t`Ground`} none={t`All`} options={lists.grounds} {...filter('ground')} />
        <Select
          label={t`Responsible`}
          none={t`Everybody`}
          options={colleagues}
          value={value('responsible')}
          onChange={({ target }) => choose({ responsible: target.value, ...(target.value && nobody) })}
        />
        <Checkbox
          name="mine"
          label={t`Only mine`}
          checked={Boolean(value('mine'))}
          onChange={(on) => choose({ mine: on ? 'yes' : '', ...(on && nobody) })}
        />
        <Checkbox
          name="unassigned"
          label={t`Without a caseworker`}
          checked={Boolean(value('unassigned'))}
          onChange={(on) => choose({ unassigned: on ? 'yes' : '', ...(on && somebody) })}
        />
      </div>
    </div>
  );
}
