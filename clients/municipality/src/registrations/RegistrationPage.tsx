import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import {
  Answer,
  Button,
  EmptyState,
  IncidentSummary,
  Link,
  LinkButton,
  Notice,
  Split,
  StatisticsPreviewCard,
  SummaryList,
  Text,
  useApiLocale,
  useChannelNames,
  useFormat,
} from '#kit';
import { AppPage } from '../AppPage.tsx';
import type { RegistrationPageQuery } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { registrationDocument } from './RegistrationParts.ts';
import { isFrozen, RegistrationStatus } from './RegistrationStatus.tsx';
import { useIncidentLists } from './useIncidentLists.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

export function RegistrationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(registrationDocument, { variables: { id, locale: useApiLocale() } });
  return (
    <AppPage title={t`Registration`} lead={<Link href={paths.registrations}>{t`All registrations`}</Link>}>
      <Answer of={asked}>
        {({ registration }) =>
          registration ? (
            <Registration it={registration} />
          ) : (
            <EmptyState title={t`There is no such registration`}>
              <Trans>It does not exist, or it belongs to another municipality.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Registration({ it }: { it: NonNullable<RegistrationPageQuery['registration']> }) {
  const { t } = useLingui();
  const { date, quarter } = useFormat();
  const channels = useChannelNames();
  const lists = useIncidentLists();
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <Split aside={<StatisticsPreviewCard preview={it.statisticsPreview} />}>
      <SummaryList
        rows={[
          { term: t`State`, value: <RegistrationStatus status={it.status} freezesOn={it.freezesOn} /> },
          { term: t`Received`, value: date(it.receivedOn) },
          { term: t`Channel`, value: channels[it.channel] },
          {
            term: t`Counts in`,
            value: it.counted
              ? quarter(it.quarter)
              : it.status === 'WITHDRAWN'
                ? t`Nothing: it is withdrawn`
                : t`Nothing more: the citizen's own report counts already`,
          },
          ...(it.registeredBy ? [{ term: t`Registered by`, value: it.registeredBy.name }] : []),
        ]}
      />
      <Answer of={lists}>{(data) => <IncidentSummary incident={it.incident} {...data} />}</Answer>
      <Fate it={it} />
      <div className="mu-actions">
        {it.viewerCanCorrect && (
          <LinkButton href={paths.correct(it.id)}>
            <Trans>Correct it</Trans>
          </LinkButton>
        )}
        {it.viewerCanWithdraw && (
          <Button variant="secondary" tone="danger" onClick={() => setWithdrawing(true)}>
            <Trans>Withdraw it</Trans>
          </Button>
        )}
      </div>
      <WithdrawDialog id={it.id} version={it.version} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </Split>
  );
}

/** Why it can or cannot change, in one sentence. */
function Fate({ it }: { it: NonNullable<RegistrationPageQuery['registration']> }) {
  const { t } = useLingui();
  const { date, quarter } = useFormat();
  if (it.status === 'WITHDRAWN') {
    return (
      <Notice title={t`Withdrawn, and not counted`}>
        <Text>
          <Trans>
            Was that a mistake? <Link href={paths.registerLike(it.id)}>Register it again with the same answers</Link>
          </Trans>
        </Text>
      </Notice>
    );
  }
  if (isFrozen(it.freezesOn)) {
    return (
      <Notice title={t`This can no longer change`}>
        <Text>
          {t`${{ quarter: quarter(it.quarter) }} closed on ${{ day: date(it.freezesOn) }}. The figures are made from what stood here then, so it stays as it is.`}
        </Text>
      </Notice>
    );
  }
  return (
    <Notice>
      <Text>{t`It can be corrected or withdrawn until ${{ day: date(it.freezesOn) }}.`}</Text>
    </Notice>
  );
}
