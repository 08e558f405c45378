import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  Button,
  Dialog,
  ErrorSummary,
  Row,
  Select,
  Stack,
  TextArea,
  TextField,
  typed,
  useAction,
  useToast,
} from '#kit';
import { graphql } from '../gql/index.ts';
import type { Ground, ServiceArea, ServiceStep, Severity } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import type { StudyHead } from '../StudyFrame.tsx';
import { useFormErrors } from '../useFormErrors.ts';
import { useStudyWords } from '../useStudyWords.ts';

const citeDocument = graphql(`
  mutation CiteEvidence($input: CiteEvidenceInput!) {
    citeEvidence(input: $input) {
      evidenceItem {
        id
      }
    }
  }
`);

type Props = {
  study: StudyHead;
  /** Neither for a published figure. */
  source: { interview?: string; documentReview?: string };
  quote: string;
  hint?: string;
  onClose: () => void;
};
const nothing = {};

export function CiteDialog({ study, source, quote, hint, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const words = useStudyWords();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(citeDocument, {
    update: (cache) => {
      const id = cache.identify({ __typename: 'Study', id: study.id });
      cache.evict({ id, fieldName: 'evidence' });
      cache.evict({ id, fieldName: 'coverage' });
    },
  });
  const { errors, summary } = useFormErrors(problem, nothing);
  const figure = !source.interview && !source.documentReview;
  const only = (options: readonly { value: string; label: string }[], codes: readonly string[]) =>
    options.map((it) => (codes.includes(it.value) ? it : { ...it, group: t`Not in the plan of the study` }));
  const cite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = <T extends string>(name: string) => (typed(form, name) || null) as T | null;
    const answer = await run({
      input: {
        idempotencyKey,
        study: study.id,
        ...source,
        quote: typed(form, 'quote'),
        theme: typed(form, 'theme'),
        ground: code<Ground>('ground'),
        area: code<ServiceArea>('area'),
        step: code<ServiceStep>('step'),
        severity: code<Severity>('severity'),
      },
    });
    if (!answer) return;
    toast({ text: t`It is evidence now.` });
    onClose();
  };
  return (
    <Dialog open title={figure ? t`Note a published figure` : t`Quote as evidence`} onClose={onClose}>
      <form onSubmit={(event) => void cite(event)} noValidate>
        <Stack>
          <ErrorSummary naming errors={summary} />
          <Refusal problem={problem} />
          <TextArea
            id="quote"
            name="quote"
            label={figure ? t`The figure` : t`The passage`}
            hint={
              hint ??
              (figure
                ? t`With its table, period and release, so that others find it.`
                : t`In their own words. Take out whatever tells who somebody is.`)
            }
            limit={5_000}
            defaultValue={quote}
            error={errors['quote']}
          />
          <TextField
            id="theme"
            name="theme"
            label={t`Theme`}
            hint={t`A few words, the same for passages that belong together, such as "interpreting".`}
            error={errors['theme']}
          />
          <Select
            name="ground"
            label={t`Ground`}
            optional
            none={t`None`}
            options={only(words.grounds, study.grounds)}
          />
          <Select name="area" label={t`Service`} optional none={t`None`} options={only(words.areas, study.areas)} />
          <Select name="step" label={t`Step on the citizen's way`} optional none={t`None`} options={words.steps} />
          <Select name="severity" label={t`How severe`} optional none={t`Not judged yet`} options={words.severities} />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Keep as evidence</Trans>
            </Button>
            <Button variant="quiet" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
