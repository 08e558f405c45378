import { useLingui } from '@lingui/react/macro';
import { Heading, Stack, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Replies_ReplyFragment } from '../gql/graphql.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { useStanceNames } from './words.ts';

graphql(`
  fragment Replies_reply on ReportReply {
    id
    number
    stance
    text
    repliedOn
    author {
      id
      name
    }
  }
`);

export function Replies({ replies }: { replies: readonly Replies_ReplyFragment[] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const stances = useStanceNames();
  if (!replies.length) return null;
  return (
    <Stack gap="sm">
      <Heading level={3} size="sm">{t`What was replied`}</Heading>
      {replies.map((it) => (
        <blockquote className="mu-quote" key={it.id}>
          <Text size="sm" tone="muted">
            {t`${{ author: it.author.name }} to report no. ${{ number: it.number }}, ${{ day: date(it.repliedOn) }}: ${{ stance: stances[it.stance] }}`}
          </Text>
          <Paragraphs text={it.text} />
        </blockquote>
      ))}
    </Stack>
  );
}
