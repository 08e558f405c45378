import { useState } from 'react';
import {
  Button,
  Card,
  Columns,
  Dialog,
  EmptyState,
  Guarded,
  KeyboardHelp,
  LinkButton,
  Link,
  Loading,
  Notice,
  Page,
  Pager,
  PersonalData,
  ProblemNotice,
  Row,
  SearchField,
  SignInPage,
  Split,
  Stack,
  StatusTag,
  SummaryList,
  Table,
  Tabs,
  Tag,
  Text,
  TextField,
  useToast,
} from '#kit';

type Case = {
  id: string;
  number: string;
  ground: string;
  status: 'new' | 'open' | 'waiting' | 'closed';
  opened: string;
  days: number;
};

const cases: Case[] = [
  { id: '1', number: 'N-2026-0142', ground: 'Ethnic origin', status: 'new', opened: '14 Mar 2026', days: 2 },
  { id: '2', number: 'N-2026-0139', ground: 'Disability, age', status: 'open', opened: '11 Mar 2026', days: 5 },
  { id: '3', number: 'N-2026-0127', ground: 'Religion or belief', status: 'waiting', opened: '2 Mar 2026', days: 14 },
  { id: '4', number: 'N-2025-0981', ground: 'Gender identity', status: 'closed', opened: '19 Dec 2025', days: 87 },
];

const status = {
  new: <StatusTag tone="warning">New</StatusTag>,
  open: <StatusTag tone="info">In progress</StatusTag>,
  waiting: <StatusTag tone="neutral">Waiting</StatusTag>,
  closed: <StatusTag tone="success">Closed</StatusTag>,
};

const linkTo = ({ id, number }: Case) => <Link href={`#${id}`}>{number}</Link>;

const person = { name: 'Amal Hassan', phone: null, address: null, withheld: ['address'] };

export function StaffParts() {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  return (
    <Page
      title="Cases"
      lead="Handled by Advisory Service North"
      actions={
        <>
          <Button onClick={() => toast({ text: 'Inquiry saved.', undo: () => undefined })}>New inquiry</Button>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Refer
          </Button>
        </>
      }
    >
      <SearchField label="Find a case" hint="Number or name" onSearch={() => undefined} />
      <Split
        aside={
          <>
            <PersonalData
              aside={
                <Button variant="quiet" small>
                  Show
                </Button>
              }
            >
              <SummaryList
                rows={[
                  { term: 'Name', value: <Guarded of={person} field="name" /> },
                  { term: 'Telephone', value: <Guarded of={person} field="phone" /> },
                  { term: 'Address', value: <Guarded of={person} field="address" /> },
                ]}
              />
            </PersonalData>
            <Card title="What statistics will receive" aside={<Tag>Preview</Tag>}>
              <Text size="sm">
                Ground: ethnic origin. Area: employment. Quarter: Q1 2026. Nothing about the person.
              </Text>
            </Card>
          </>
        }
      >
        <Table
          caption="Open cases, newest first"
          rows={cases}
          rowKey={(it) => it.id}
          onSort={() => undefined}
          columns={[
            { key: 'number', header: 'Case', cell: (it) => linkTo(it) },
            { key: 'ground', header: 'Ground', cell: (it) => it.ground },
            { key: 'status', header: 'Status', cell: (it) => status[it.status], sort: 'none' },
            { key: 'opened', header: 'Opened', cell: (it) => it.opened, sort: 'descending' },
            { key: 'days', header: 'Days', cell: (it) => it.days, numeric: true },
          ]}
        />
        <Pager page={1} range="1–4 of 312" onNext={() => undefined} />
      </Split>
      <Tabs
        label="Parts of the case"
        tabs={[
          { id: 'journal', label: 'Journal', content: <Text>The conversation of 14 March is written down here.</Text> },
          { id: 'tasks', label: 'Tasks (2)', content: <Text>Call back on Thursday.</Text> },
          { id: 'documents', label: 'Documents', content: <Text>Nothing yet.</Text> },
        ]}
      />
      <Columns>
        <Notice title="The quarter closes on 14 April">
          <Text size="sm">Until then this can be corrected.</Text>
        </Notice>
        <Notice tone="warning" title="Address protection">
          <Text size="sm">Never send letters.</Text>
        </Notice>
        <ProblemNotice
          message="We could not reach the service. What you typed is still here."
          onRetry={() => undefined}
        />
        <EmptyState
          title="No tasks today"
          action={
            <LinkButton href="#new" variant="secondary" small>
              New task
            </LinkButton>
          }
        >
          What is due shows here.
        </EmptyState>
        <Card title="Waiting">
          <Loading after={0} />
          <Row>
            <Button busy>Saving</Button>
            <Button tone="danger" variant="secondary">
              Withdraw
            </Button>
          </Row>
        </Card>
        <Card title="A field with an error">
          <Stack gap="sm">
            <TextField label="Year of birth" inputMode="numeric" defaultValue="19x4" error="Write a whole number." />
            <TextField label="E-mail" optional hint="Only if the person wants an answer" />
          </Stack>
        </Card>
      </Columns>
      <SignInPage
        title="Sign in"
        onSignIn={() => undefined}
        demo={[{ name: 'Mona Lund', does: 'Caseworker, NGO', email: 'mona@example.dk' }]}
      />
      <Dialog
        open={open}
        title="Refer this case"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Refer</Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              Cancel
            </Button>
          </>
        }
      >
        <Text>The other organisation sees the classification first, and the person only after saying yes.</Text>
      </Dialog>
      <KeyboardHelp
        keys={[
          { keys: 'n', does: 'New inquiry' },
          { keys: 'j', does: 'Next case' },
        ]}
        on
        onSwitch={() => undefined}
      />
    </Page>
  );
}
