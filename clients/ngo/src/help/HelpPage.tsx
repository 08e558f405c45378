import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Text } from '#kit';
import { AppPage } from '../AppPage.tsx';

/** What a new colleague asks in the first week, in one page. */
export function HelpPage() {
  const { t } = useLingui();
  return (
    <AppPage title={t`Help`}>
      <Card title={t`What is an inquiry, and what is a case?`}>
        <Text>
          <Trans>
            An inquiry is what a person brings to you, and it counts in the statistics. Open a case when somebody is to
            be helped on; a case may hold several inquiries and still counts each of them once.
          </Trans>
        </Text>
      </Card>
      <Card title={t`Who sees personal data?`}>
        <Text>
          <Trans>
            Caseworkers and managers of your organisation, and nobody else. It is covered until you show it, and each
            time is logged. Volunteers, municipalities and statistics never see it.
          </Trans>
        </Text>
      </Card>
      <Card title={t`What leaves for statistics?`}>
        <Text>
          <Trans>
            Codes alone: what happened, where and when, never a name and never your words. Each form shows beside it
            exactly what will be sent.
          </Trans>
        </Text>
      </Card>
      <Card title={t`I made a mistake`}>
        <Text>
          <Trans>
            An inquiry can be corrected or withdrawn until its quarter closes, ten days after it ends. An entry in a
            journal is put right by a new one that corrects it.
          </Trans>
        </Text>
      </Card>
      <Card title={t`Somebody may know my password`}>
        <Text>
          <Trans>
            Choose your name at the top of any page, change the password, and every other browser is signed out. Then
            tell your manager.
          </Trans>
        </Text>
      </Card>
    </AppPage>
  );
}
