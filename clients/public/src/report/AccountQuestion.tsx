import { Trans, useLingui } from '@lingui/react/macro';
import { Heading, Notice, Stack, Text, TextArea } from '#kit/ui';
import { answer, useDraft } from './draft.ts';
import { Hint, Question } from './Question.tsx';

const longestAccount = 5000;

export function AccountQuestion() {
  const { t } = useLingui();
  const { account } = useDraft().answers;
  const over = account.trim().length - longestAccount;
  return (
    <Question
      field="account"
      check={() =>
        over > 0 ? t`The text is ${{ over }} characters too long. Nothing of it is lost; make it shorter.` : undefined
      }
      clear={() => answer({ account: '' })}
    >
      {(error) => (
        <Stack>
          <Stack gap="xs">
            <Heading level={1}>
              <Trans>Do you want to tell it in your own words?</Trans>
            </Heading>
            <Text size="sm" tone="muted">
              <Hint who="locked">
                <Trans>You need not. Your report counts just as much without.</Trans>
              </Hint>
            </Text>
          </Stack>
          <Notice tone="warning" title={t`Name nobody`}>
            <Text>
              <Trans>
                Leave out names, addresses, phone numbers and CPR numbers, your own and others’. So nobody can be
                recognised.
              </Trans>
            </Text>
          </Notice>
          <TextArea
            id="account"
            label={t`What happened`}
            optional
            rows={8}
            limit={longestAccount}
            error={error}
            value={account}
            onChange={(event) => answer({ account: event.target.value })}
          />
        </Stack>
      )}
    </Question>
  );
}
