import { useLingui } from '@lingui/react/macro';
import type { Option } from '../ui/index.ts';
import { labelIn, type IncidentDraft } from './incident.ts';
import { PickMany } from './PickMany.tsx';

type Grounds = IncidentDraft['grounds'];
type Props = {
  id: string;
  error?: string;
  options: readonly Option[];
  value: Grounds;
  onChange: (grounds: Grounds) => void;
};

/** Answers that name no ground say nothing beside one, and the server refuses the pair. */
const standsAlone = (ground: string) => ground === 'UNKNOWN' || ground === 'UNDISCLOSED';

export function NamedGrounds({ id, error, options, value, onChange }: Props) {
  const { t } = useLingui();
  const pick = (codes: readonly string[]) => {
    const added = codes.find((code) => !value.some((it) => it.ground === code));
    const kept = added ? codes.filter((code) => code === added || (!standsAlone(added) && !standsAlone(code))) : codes;
    onChange(
      kept.map(
        (ground) => value.find((it) => it.ground === ground) ?? { ground, perceived: false, byAssociation: false },
      ),
    );
  };
  const mark = (ground: string, what: 'perceived' | 'byAssociation', on: boolean) =>
    onChange(value.map((it) => (it.ground === ground ? { ...it, [what]: on } : it)));
  const named = value.filter((it) => !standsAlone(it.ground));
  return (
    <>
      <PickMany
        id={id}
        error={error}
        legend={t`On what grounds, as the person sees it?`}
        hint={t`One or more. "Unknown" and "prefers not to say" stand alone.`}
        options={options}
        values={value.map((it) => it.ground)}
        onChange={pick}
      />
      {named.length > 0 && (
        <ul className="el-grounds">
          {named.map((it) => (
            <li key={it.ground}>
              <fieldset className="el-ground">
                <legend>{labelIn(options, it.ground)}</legend>
                <label>
                  <input
                    className="ds-input"
                    type="checkbox"
                    checked={it.perceived}
                    onChange={(event) => mark(it.ground, 'perceived', event.target.checked)}
                  />
                  {t`only believed to be so`}
                </label>
                <label>
                  <input
                    className="ds-input"
                    type="checkbox"
                    checked={it.byAssociation}
                    onChange={(event) => mark(it.ground, 'byAssociation', event.target.checked)}
                  />
                  {t`somebody close to them`}
                </label>
              </fieldset>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
