import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Answer, NotHere } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import { correctableDocument } from './correctableDocument.ts';

export function CorrectInquiryPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(correctableDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <AppPage title={t`Correct the inquiry`} lead={t`Statistics receive the correction by themselves.`}>
      <Answer of={asked}>
        {({ inquiry }) => (inquiry ? <CorrectForm key={inquiry.id} it={inquiry} /> : <NotHere />)}
      </Answer>
    </AppPage>
  );
}
