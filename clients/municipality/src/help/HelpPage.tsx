import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Text } from '#kit';
import { AppPage } from '../AppPage.tsx';

/** What a new colleague asks in the first week, in one page. */
export function HelpPage() {
  const { t } = useLingui();
  return (
    <AppPage title={t`Help`}>
      <Card title={t`What do we register?`}>
        <Text>
          <Trans>
            What a citizen tells you of discrimination or hate crime, in codes. There is no place for names or stories.
          </Trans>
        </Text>
      </Card>
      <Card title={t`I made a mistake`}>
        <Text>
          <Trans>
            A registration can be corrected or withdrawn until its quarter closes, ten days after it ends. Each
            registration shows the day.
          </Trans>
        </Text>
      </Card>
      <Card title={t`Why do figures differ a little, or miss?`}>
        <Text>
          <Trans>
            Every published figure is changed at random by a few units, and small ones are not shown, so that nobody can
            be recognised. Differences within that margin mean nothing.
          </Trans>
        </Text>
      </Card>
      <Card title={t`How do programs get the figures?`}>
        <Text>
          <Trans>
            Through the API. Managers, analysts, statisticians and assessors make a token under API tokens, which also
            shows a first request.
          </Trans>
        </Text>
      </Card>
      <Card title={t`Somebody may know my password`}>
        <Text>
          <Trans>
            Choose your name at the top of any page, change the password, and every other browser is signed out. Then
            tell whoever manages your members.
          </Trans>
        </Text>
      </Card>
    </AppPage>
  );
}
