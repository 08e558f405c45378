import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button, LinkButton, Notice, Split, StatisticsPreviewCard, Text, useFormat, usePageKeys } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';

type Preview = Parameters<typeof StatisticsPreviewCard>[0]['preview'];
type Props = {
  registration: { id: string; quarter: string; freezesOn: string; counted: boolean; statisticsPreview: Preview };
  onAnother: () => void;
};

export function Saved({ registration, onAnother }: Props) {
  const { t } = useLingui();
  const { quarter, date } = useFormat();
  const another = useRef<HTMLDivElement>(null);
  usePageKeys({ n: { does: t`Register another`, act: onAnother } });
  useEffect(() => another.current?.querySelector('button')?.focus(), []);
  return (
    <AppPage
      title={t`Registered`}
      lead={
        registration.counted
          ? t`It counts in ${{ quarter: quarter(registration.quarter) }}.`
          : t`The citizen's own report counts already, so this does not count again.`
      }
    >
      <Split aside={<StatisticsPreviewCard preview={registration.statisticsPreview} />}>
        <Notice tone="success" title={t`The inquiry is registered`} announce>
          <Text>
            {t`You can correct or withdraw it until ${{ day: date(registration.freezesOn) }}. After that the figures are made from it, and it stays as it is.`}
          </Text>
        </Notice>
        <div className="mu-actions" ref={another}>
          <Button onClick={onAnother}>
            <Trans>Register another</Trans>
          </Button>
          <LinkButton href={paths.registration(registration.id)} variant="secondary">
            <Trans>Look at it</Trans>
          </LinkButton>
          <LinkButton href={paths.registrations} variant="quiet">
            <Trans>All registrations</Trans>
          </LinkButton>
        </div>
      </Split>
    </AppPage>
  );
}
