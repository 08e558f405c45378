import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, Text, TextArea, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { QualityCriterion, StudyOverviewQuery } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import { useStudyWords } from '../useStudyWords.ts';
import { WrittenForm } from '../WrittenForm.tsx';

const checkDocument = graphql(`
  mutation CheckStudy($input: CheckStudyInput!) {
    checkStudy(input: $input) {
      study {
        id
        version
        criteria {
          criterion
          met
          note
        }
      }
    }
  }
`);

type Study = NonNullable<StudyOverviewQuery['study']>;
type Check = { met: boolean; note: string };
const unchecked: Check = { met: false, note: '' };

/** Only what one changed is sent, so that two who work on different criteria never meet. */
export function Criteria({ study, onStale }: { study: Study; onStale: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { criteria } = useStudyWords();
  const [changed, setChanged] = useState<Record<string, Check>>({});
  const { run, busy, problem } = useAction(checkDocument);
  const kept = (code: string): Check => study.criteria?.find(({ criterion }) => criterion === code) ?? unchecked;
  const shown = (code: string) => changed[code] ?? kept(code);
  const set = (code: string, part: Partial<Check>) => setChanged({ ...changed, [code]: { ...shown(code), ...part } });
  const stale = problem?.reason === 'stale';
  const save = async () => {
    const input = Object.entries(changed).map(([criterion, { met, note }]) => ({
      criterion: criterion as QualityCriterion,
      met,
      note,
    }));
    if (!(await run({ input: { id: study.id, version: study.version, criteria: input } }))) return onStale();
    setChanged({});
    toast({ text: t`The criteria are saved.` });
  };
  const met = criteria.filter(({ value }) => shown(value).met).length;
  const all = criteria.length;
  return (
    <WrittenForm className="mu-form" problem={problem} onSend={() => void save()}>
      <Text>
        {t`${{ met }} of ${{ all }} are met.`}{' '}
        <Trans>
          They are the criteria of the Danish Institute for Human Rights; the report tells how the study holds up.
        </Trans>
      </Text>
      <ol className="mu-criteria">
        {criteria.map(({ value, label, hint }) => (
          <li key={value}>
            <fieldset className="el-group">
              <legend>{label}</legend>
              {hint && <Text size="sm">{hint}</Text>}
              {stale && changed[value] && <Theirs check={kept(value)} />}
              <Checkbox
                name={`${value}-met`}
                label={t`The study meets it`}
                checked={shown(value).met}
                onChange={(on) => set(value, { met: on })}
              />
              <TextArea
                label={t`How, or what is missing`}
                optional
                rows={2}
                value={shown(value).note}
                onChange={(event) => set(value, { note: event.target.value })}
              />
            </fieldset>
          </li>
        ))}
      </ol>
      <Refusal problem={problem} />
      <div className="mu-actions">
        <Button type="submit" busy={busy}>
          <Trans>Save the criteria</Trans>
        </Button>
        {Object.keys(changed).length > 0 && (
          <Text as="span" size="sm" tone="muted">
            <Trans>Not saved yet</Trans>
          </Text>
        )}
      </div>
    </WrittenForm>
  );
}

function Theirs({ check: { met, note } }: { check: Check }) {
  const { t } = useLingui();
  return (
    <Text size="sm">
      <strong>
        <Trans>Saved by a colleague:</Trans>
      </strong>{' '}
      {met ? t`met.` : t`not met.`} {note}
    </Text>
  );
}
