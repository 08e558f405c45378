import { Trans, useLingui } from '@lingui/react/macro';
import { Row, Stack, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Comments_CommentFragment } from '../gql/graphql.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { TakeBackRequest } from './TakeBackRequest.tsx';

graphql(`
  fragment Comments_comment on ReportComment {
    id
    number
    text
    askedOn
    wantedBy
    writtenOn
    author {
      id
      name
    }
  }
`);

type Props = {
  comments: readonly Comments_CommentFragment[];
  /** Whether the viewer can ask no longer whoever has not answered. */
  canTakeBack?: boolean;
};

/** What NGOs say to a draft, and who was asked and has not said anything yet. */
export function Comments({ comments, canTakeBack = false }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const written = comments.filter((it) => it.writtenOn);
  const waiting = comments.filter((it) => !it.writtenOn);
  if (!comments.length)
    return (
      <Text tone="muted">
        <Trans>No organisation has been asked yet.</Trans>
      </Text>
    );
  return (
    <Stack gap="sm">
      {written.map((it) => (
        <blockquote className="mu-quote" key={it.id}>
          <Text size="sm" tone="muted">
            {it.writtenOn && t`${{ author: it.author.name }}, ${{ day: date(it.writtenOn) }}`}
          </Text>
          <Paragraphs text={it.text} />
        </blockquote>
      ))}
      {waiting.length > 0 && (
        <ul className="el-list">
          {waiting.map((it) => (
            <li key={it.id}>
              <Row>
                <span>
                  {it.wantedBy
                    ? t`${{ author: it.author.name }} was asked on ${{ day: date(it.askedOn) }} to comment by ${{ wanted: date(it.wantedBy) }} and has not answered yet.`
                    : t`${{ author: it.author.name }} was asked on ${{ day: date(it.askedOn) }} and has not answered yet.`}
                </span>
                {canTakeBack && <TakeBackRequest of={it} />}
              </Row>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
