import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { onForget } from '../forget.ts';
import { arrive } from '../router.tsx';
import { EnterReceipt } from './EnterReceipt.tsx';
import { OpenedReport, type Opened } from './OpenedReport.tsx';

/** The code opens the report for as long as this page is open, and for no longer. */
export function FollowUpPage() {
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened>();
  const [closed, setClosed] = useState(0);
  useEffect(() => {
    if (closed) arrive();
  }, [closed]);
  useEffect(() => {
    const forget = () => setOpened(undefined);
    const stop = onForget(forget);
    return () => {
      stop();
      // What a code opened is not left in memory for the next person at this computer.
      void client.clearStore();
    };
  }, [client]);
  const close = () => {
    setOpened(undefined);
    setClosed((times) => times + 1);
    void client.clearStore();
  };
  return opened ? <OpenedReport opened={opened} onClose={close} /> : <EnterReceipt onOpen={setOpened} />;
}
