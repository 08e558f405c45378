import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Notice, Row, Text, TextArea, useAction, useApiLocale, useFormat, useToast } from '#kit';
import { StaffForm } from '../StaffForm.tsx';
import { useTheirs } from '../useTheirs.ts';
import { useUnsaved } from '../unsaved.tsx';
import { commentDocument, sendCommentDocument, type Comment } from './commentDocument.ts';

/** The organisation's word on the draft. It can be said better until the final report is issued. */
export function CommentForm({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const toast = useToast();
  const locale = useApiLocale();
  const client = useApolloClient();
  const [base, setBase] = useState(comment);
  const [text, setText] = useState(comment.text);
  const { run, busy, problem, errors } = useAction(sendCommentDocument, { refetchQueries: ['CommentsWanted'] });
  const release = useUnsaved(text !== base.text);
  const theirs = useTheirs(problem, async () => {
    const variables = { id: comment.id, locale };
    const { data } = await client.query({ query: commentDocument, variables, fetchPolicy: 'network-only' });
    return data?.reportComment;
  });
  const send = async () => {
    const answer = await run({ input: { id: comment.id, version: theirs?.version ?? base.version, text } });
    if (!answer) return;
    const saved = answer.commentOnReport.comment;
    release();
    setBase({ ...base, ...saved });
    setText(saved.text);
    toast({ text: t`The comment is sent.` });
  };
  return (
    <Card title={t`What your organisation says`}>
      <Text>
        <Trans>
          It stands with the report under your organisation’s name: the municipality, the institution and the assessors
          read it as soon as it is sent. You can change it until the final report is issued. Name no citizen.
        </Trans>
      </Text>
      {base.writtenOn && <Text size="sm" tone="muted">{t`Sent ${{ day: date(base.writtenOn) }}.`}</Text>}
      <StaffForm
        label={t`What your organisation says`}
        onSave={() => void send()}
        busy={busy}
        problem={theirs ? undefined : problem}
        errors={errors['text'] ? { comment: errors['text'] } : {}}
      >
        {theirs && (
          <Notice title={t`A colleague sent this in the meantime`}>
            <Text className="ngo-words">{theirs.text}</Text>
            <Text>
              <Trans>Yours is not sent yet. Sending it now replaces the colleague’s.</Trans>
            </Text>
          </Notice>
        )}
        <TextArea
          id="comment"
          label={t`Comment`}
          rows={10}
          limit={10_000}
          value={text}
          error={errors['text']}
          onChange={(event) => setText(event.target.value)}
        />
        <Row>
          <Button type="submit" busy={busy}>
            {base.version > 0 ? t`Send the changed comment` : t`Send the comment`}
          </Button>
        </Row>
      </StaffForm>
    </Card>
  );
}
