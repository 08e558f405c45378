import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { Studies } from './Studies.tsx';
import { StudiesNow } from './StudiesNow.tsx';
import { anAssessor, anInstitutionLead, aStudy, connection, studyWords } from './study.fixture.tsx';

type Sent = { input: Record<string, unknown> };

const show = (at: string, query: object, mutation: object = {}, viewer = anAssessor) =>
  renderAs(
    viewer,
    <Studies />,
    {
      Query: {
        ...studyWords,
        organisations: (_: unknown, { kind }: { kind: string }) =>
          connection([kind === 'MUNICIPALITY' ? { id: 'm1', name: 'København' } : { id: 'i1', name: 'Biblioteket' }]),
        members: () => connection([{ id: 'Jonas Friis', name: 'Jonas Friis', role: 'ASSESSOR', withheld: [] }]),
        ...query,
      },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/studies/*', at },
  );

describe('the list of studies', () => {
  test('tells what is studied, where, and when the report is due', async () => {
    await show('/studies', { studies: () => connection([aStudy({ endsOn: '2026-01-31' })]) });
    const row = within(await screen.findByRole('row', { name: /Access to the library/ }));
    expect(row.getByText('Nordvest Bibliotek')).toBeVisible();
    expect(row.getByText('Overdue since 31 Jan 2026')).toBeVisible();
    expect(row.getByText('Collecting')).toBeVisible();
  });
  test('searches and narrows by phase', async () => {
    const asked: unknown[] = [];
    const studies = (_: unknown, { filter }: { filter: unknown }) => {
      asked.push(filter);
      return connection([]);
    };
    await show('/studies', { studies });
    expect(await screen.findByText('No studies yet')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Find by title'), 'library{Enter}');
    await userEvent.selectOptions(await screen.findByLabelText('Phase'), 'Closed');
    expect(await screen.findByText('Nothing fits these choices')).toBeVisible();
    expect(await screen.findByText('Nothing in the list')).toBeInTheDocument();
    expect(asked.at(-1)).toEqual({ phase: 'CLOSED', search: 'library' });
  });
  test('offers planning to assessors alone', async () => {
    await show('/studies', { studies: () => connection([]) }, {}, people.anOfficer);
    expect(await screen.findByText(/it stands here from the first day/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Plan a study' })).not.toBeInTheDocument();
  });
});

describe('a new study', () => {
  test('is sent as it was written, and a refusal stands at its field with nothing lost', async () => {
    const sent: Sent['input'][] = [];
    const planStudy = (_: unknown, { input }: Sent) => {
      sent.push(input);
      return refuse('INVALID', { fields: [{ field: 'title', rule: 'min_length', params: { limit: 3 } }] });
    };
    await show('/studies/new', {}, { planStudy });
    await userEvent.type(screen.getByLabelText('Title'), 'It');
    await userEvent.selectOptions(await screen.findByLabelText(/Municipality/), await screen.findByText('København'));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Biblioteket' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'school' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'age' }));
    expect(screen.queryByRole('checkbox', { name: 'unknown' })).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Laws and rules/), 'One{Enter}{Enter}Two');
    await userEvent.click(screen.getByRole('button', { name: 'Plan the study' }));
    expect(
      await screen.findByRole('link', { name: 'Day the report is due: Write a date, such as 14 3 2026.' }),
    ).toBeVisible();
    expect(sent).toEqual([]);
    const due = within(screen.getByRole('group', { name: 'Day the report is due' }));
    for (const [box, text] of [
      ['Day', '30'],
      ['Month', '6'],
      ['Year', '2027'],
    ] as const)
      await userEvent.type(due.getByLabelText(box), text);
    await userEvent.click(screen.getByRole('button', { name: 'Plan the study' }));
    expect(await screen.findByRole('link', { name: /at least 3 characters/ })).toBeVisible();
    expect(sent[0]).toMatchObject({
      title: 'It',
      institutions: ['i1'],
      areas: ['SCHOOL'],
      grounds: ['AGE'],
      norms: ['One', 'Two'],
      team: ['Jonas Friis'],
      endsOn: '2027-06-30',
    });
    expect(screen.getByLabelText('Title')).toHaveValue('It');
  });
  test('finds assessors by name as one writes, keeps whom one chose, and is not sent by looking', async () => {
    const sent: Sent['input'][] = [];
    const planStudy = (_: unknown, { input }: Sent) => {
      sent.push(input);
      return refuse('INVALID', { fields: [] });
    };
    const house = ['Jonas Friis', 'Maja Lund', 'Mads Ravn'];
    let down = false;
    const members = (_: unknown, asked: { search: string; role: string; active: boolean; first: number }) => {
      if (down) refuse('BUSY');
      expect(asked).toMatchObject({ role: 'ASSESSOR', active: true, first: 10 });
      const found = house.filter((name) => name.toLowerCase().includes(asked.search));
      const more = { hasNextPage: asked.search === '', endCursor: null };
      return { ...connection(found.map((name) => ({ id: name, name, withheld: [] }))), pageInfo: more };
    };
    await show('/studies/new', { members }, { planStudy });
    expect(await screen.findByText(/There are more than these/)).toBeVisible();
    const box = screen.getByRole('searchbox', { name: 'Find assessors by name' });
    await userEvent.type(box, 'maja{Enter}');
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Mads Ravn' })).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('checkbox', { name: 'Maja Lund' }));
    await userEvent.clear(box);
    await userEvent.type(box, 'nobody');
    expect(await screen.findByText(/No assessor of that name/)).toBeVisible();
    const team = within(screen.getByRole('group', { name: 'Who works on it' }));
    expect(team.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    down = true;
    await userEvent.type(box, '!');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(team.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    expect(sent).toEqual([]);
  });
  test('is not lost by a slip: whoever leaves it half written is asked first', async () => {
    await show('/studies/new', { studies: () => connection([]) });
    await userEvent.type(screen.getByLabelText('Title'), 'Access');
    await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
    const asking = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await userEvent.click(asking.getByRole('button', { name: 'Stay here' }));
    expect(screen.getByLabelText('Title')).toHaveValue('Access');
    expect(screen.getByRole('link', { name: 'Cancel' })).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave, and lose what I wrote' }));
    expect(await screen.findByText('No studies yet')).toBeVisible();
  });
  test('is not for an institution', async () => {
    await show('/studies/new', {}, {}, anInstitutionLead);
    expect(screen.getByText("This page belongs to other people's work")).toBeVisible();
  });
});

describe('a study', () => {
  test('goes on to its next phase', async () => {
    const sent: unknown[] = [];
    const moveStudy = (_: unknown, { input }: Sent) => {
      sent.push(input);
      return { study: aStudy({ phase: 'ANALYSING', version: 4 }) };
    };
    await show('/studies/s1', { study: () => aStudy() }, { moveStudy });
    await userEvent.click(await screen.findByRole('button', { name: 'Go on to: Analysing' }));
    expect(await screen.findByRole('button', { name: 'Back to: Collecting' })).toBeVisible();
    expect(sent).toEqual([{ id: 's1', version: 3, phase: 'ANALYSING' }]);
  });
  test('that was closed meanwhile says so', async () => {
    const moveStudy = () => refuse('CONFLICT', { reason: 'study_closed' });
    await show('/studies/s1', { study: () => aStudy() }, { moveStudy });
    await userEvent.click(await screen.findByRole('button', { name: 'Go on to: Analysing' }));
    expect(await screen.findByText(/belongs in a new study/)).toBeVisible();
  });
  test('keeps only the criteria one changed, and shows a colleague’s word before mine replaces it', async () => {
    const sent: Sent['input'][] = [];
    let version = 3;
    const theirs = [{ criterion: 'REMEDY', met: false, note: 'Nobody was told how.' }];
    const checkStudy = (_: unknown, { input }: Sent) => {
      sent.push(input);
      if (sent.length > 1) return { study: aStudy({ version: 5 }) };
      version = 4;
      return refuse('CONFLICT', { reason: 'stale' });
    };
    const study = () => aStudy({ version, ...(version > 3 && { criteria: theirs }) });
    await show('/studies/s1', { study }, { checkStudy });
    const remedy = within(await screen.findByRole('group', { name: 'remedy' }));
    await userEvent.click(remedy.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the criteria' }));
    expect(await remedy.findByText(/Nobody was told how/)).toBeVisible();
    expect(remedy.getByRole('checkbox')).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Save the criteria' }));
    expect(await screen.findByText('The criteria are saved.')).toBeVisible();
    const criteria = [{ criterion: 'REMEDY', met: true, note: '' }];
    expect(sent[0]).toEqual({ id: 's1', version: 3, criteria });
    expect(sent[1]).toMatchObject({ version: 4 });
  });
  test('elsewhere does not exist', async () => {
    await show('/studies/s1', { study: () => null });
    expect(await screen.findByText('There is no such study')).toBeVisible();
  });
  test('is changed from the version one saw, and the other version is shown', async () => {
    let version = 3;
    const tried: unknown[] = [];
    const changeStudy = (_: unknown, { input }: Sent) => {
      tried.push(input['version']);
      if (tried.length > 1) return { study: aStudy({ version: 5 }) };
      version = 4;
      return refuse('CONFLICT', { reason: 'stale' });
    };
    const study = () => aStudy({ version, ...(version > 3 && { title: 'Their title' }) });
    await show('/studies/s1/change', { study }, { changeStudy });
    await userEvent.type(await screen.findByLabelText('Title'), ' in Nordvest');
    await userEvent.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(await screen.findByText('Their title')).toBeVisible();
    expect(screen.getByLabelText('Title')).toHaveValue('Access to the library in Nordvest');
    await userEvent.click(screen.getByRole('button', { name: 'I have seen it: let mine replace it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(await screen.findByText('The plan is changed.')).toBeVisible();
    expect(tried).toEqual([3, 4]);
  });
});

test('the municipality sees the plan, and nothing of the work before a report', async () => {
  await show('/studies/s1', { study: () => aStudy() }, {}, people.aManager);
  expect(await screen.findByText('Whether everybody gets the same help.')).toBeVisible();
  expect(screen.getByText('None so far. They come with the first report.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Interviews' })).not.toBeInTheDocument();
});

test('the start page has the open studies, the first due at the top', async () => {
  const studies = () =>
    connection([
      aStudy(),
      aStudy({ id: 's2', title: 'The nursery', endsOn: '2998-01-01' }),
      aStudy({ id: 's3', title: 'Done', phase: 'CLOSED' }),
    ]);
  await renderAs(anAssessor, <StudiesNow />, { Query: { studies } });
  await screen.findByText('The nursery');
  const [, first] = screen.getAllByRole('row');
  expect(first).toHaveTextContent('The nursery');
  expect(screen.queryByText('Done')).not.toBeInTheDocument();
});
