import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { Button, Notice, Text } from '#kit';
import type { Consent, InterviewStatus } from '../gql/graphql.ts';
import { CiteDialog } from './CiteDialog.tsx';
import type { StudyHead } from '../StudyFrame.tsx';

type Props = {
  study: StudyHead;
  interview: string;
  answer: string;
  consent: Consent;
  status: InterviewStatus;
  /** What is quoted must be saved, and so must the consent. */
  onBefore: () => Promise<boolean>;
  children: (area: RefObject<HTMLTextAreaElement | null>) => ReactNode;
};

/** An answer from which the marked words, or all of it, can be quoted. */
export function QuotedAnswer({ study, interview, answer, consent, status, onBefore, children }: Props) {
  const { t } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const [quote, setQuote] = useState<string>();
  const [why, setWhy] = useState<string>();
  const begin = async () => {
    const { selectionStart = 0, selectionEnd = 0, value = '' } = area.current ?? {};
    const marked = value.slice(selectionStart, selectionEnd).trim() || value.trim();
    if (consent !== 'GIVEN')
      return setWhy(t`They have not agreed to being quoted. Ask them, note the answer under Consent, then quote.`);
    if (status !== 'HELD') return setWhy(t`Say first that the interview was held, then quote.`);
    if (!(await onBefore())) return setWhy(t`This is not saved yet. Quote it when it is.`);
    setWhy(undefined);
    setQuote(marked);
  };
  return (
    <div className="mu-answer">
      {children(area)}
      {study.phase !== 'CLOSED' && answer.trim() && (
        <div className="mu-actions">
          <Button variant="quiet" small onClick={() => void begin()}>
            <Trans>Quote as evidence</Trans>
          </Button>
          <Text as="span" size="sm" tone="muted">
            <Trans>Mark words to quote only those.</Trans>
          </Text>
        </div>
      )}
      {why && (
        <Notice tone="warning" announce>
          <Text>{why}</Text>
        </Notice>
      )}
      {quote !== undefined && (
        <CiteDialog study={study} source={{ interview }} quote={quote} onClose={() => setQuote(undefined)} />
      )}
    </div>
  );
}
