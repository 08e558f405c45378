import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Guarded, Link, Text, useChannelNames, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { CaseInquiries_CaseFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

graphql(`
  fragment CaseInquiries_case on Case {
    id
    inquiries {
      id
      receivedOn
      status
      counted
      channel
      summary
      withheld
    }
  }
`);

export function CaseInquiries({ it }: { it: CaseInquiries_CaseFragment }) {
  const { t } = useLingui();
  const { shortDate } = useFormat();
  const channels = useChannelNames();
  return (
    <Card title={t`Inquiries in this case`}>
      <ul className="ngo-lines">
        {it.inquiries.map((inquiry) => (
          <li key={inquiry.id}>
            <span>
              <Link href={paths.inquiry(inquiry.id)}>{shortDate(inquiry.receivedOn)}</Link>, {channels[inquiry.channel]}
            </span>
            {!inquiry.counted && (
              <Text as="div" size="sm" tone="muted">
                {inquiry.status === 'WITHDRAWN' ? (
                  <Trans>Withdrawn, and not counted</Trans>
                ) : (
                  <Trans>Not counted again: the citizen's own report counts already</Trans>
                )}
              </Text>
            )}
            {(inquiry.summary || inquiry.withheld.includes('summary')) && (
              <Text as="div" size="sm" className="ngo-words">
                <Guarded of={inquiry} field="summary" />
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
