import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { DateField, Select, TextField } from '#kit';
import { graphql } from '../gql/index.ts';
import type { useTyped } from '../useTyped.ts';
import { nodes, type Action } from './planDocument.ts';

const answerableDocument = graphql(`
  query AnswerableFindings($study: ID!) {
    study(id: $study) {
      id
      institutions {
        id
        name
      }
      findings(first: 100) {
        edges {
          cursor
          node {
            id
            number
            statement
          }
        }
      }
    }
  }
`);

/** What stands in the form; an emptied field becomes empty. */
export const actionOf = (it: ReturnType<ReturnType<typeof useTyped>>) => ({
  title: it.line('title'),
  finding: it.lineOrNone('finding'),
  institution: it.lineOrNone('institution'),
  responsible: it.lineOrNone('responsible'),
  deadline: it.day('deadline') ?? '',
  budget: it.number('budget', true),
});

export function useAnswerable(study: string) {
  const { data } = useQuery(answerableDocument, { variables: { study } });
  return { findings: data?.study ? nodes(data.study.findings) : [], institutions: data?.study?.institutions ?? [] };
}

type Props = { study: string; start?: Action; errors: Readonly<Record<string, string>> };

export function ActionFields({ study, start, errors }: Props) {
  const { t } = useLingui();
  const { findings, institutions } = useAnswerable(study);
  const own = (name: string) => ({ id: name, name, error: errors[name] });
  return (
    <>
      <TextField {...own('title')} label={t`What will be done?`} defaultValue={start?.title ?? ''} />
      <Select
        // The choices come a moment after the form, and a native list chooses only among those it has.
        key={`findings ${findings.length}`}
        {...own('finding')}
        label={t`Which finding does it answer?`}
        hint={t`Without one the plan cannot be approved.`}
        none={t`None chosen yet`}
        options={findings.map(({ id, number, statement }) => ({ value: id, label: `${number}. ${statement}` }))}
        defaultValue={start?.finding?.id ?? ''}
      />
      <Select
        key={`institutions ${institutions.length}`}
        {...own('institution')}
        label={t`Who carries it out?`}
        none={t`The municipality`}
        options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={start?.institution?.id ?? ''}
      />
      <TextField
        {...own('responsible')}
        label={t`Who answers for it?`}
        hint={t`A function and no name, such as "head of citizen service".`}
        defaultValue={start?.responsible ?? ''}
      />
      <DateField {...own('deadline')} legend={t`By when?`} defaultValue={start?.deadline ?? ''} />
      <TextField
        {...own('budget')}
        label={t`What may it cost?`}
        hint={t`In whole kroner.`}
        optional
        inputMode="numeric"
        defaultValue={start?.budget ?? ''}
      />
    </>
  );
}
