import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memory } from '../memory.ts';
import { renderApp } from '../testApp.tsx';
import { aCase, ana, anEntry, aPerson, connection, mikkel, refuse, refusing, sara, worldOf } from '../testWorld.ts';

describe('the list of cases', () => {
  type Asked = {
    filter: { search: string | null; mine: boolean | null; unassigned: boolean | null };
    sort: { field: string; direction: string };
  };
  function listed() {
    const asked: Asked[] = [];
    const cases = (_: unknown, args: Asked) => {
      asked.push(args);
      const withheld = { person: null, withheld: ['person', 'journal'] };
      return connection([aCase(), aCase({ id: 'c2', number: '2026-0043', ...withheld })]);
    };
    return { asked, world: worldOf(ana, { cases }) };
  }

  test('shows the person, or that they are withheld', async () => {
    await renderApp('/cases', listed().world);
    expect(await screen.findByText('Amal Hassan')).toBeVisible();
    expect(screen.getByText('Withheld')).toBeVisible();
    expect(screen.getByText('2 cases')).toBeVisible();
  });

  test('is searched by name, and the name never reaches the address', async () => {
    const { asked, world } = listed();
    const { router } = await renderApp('/cases', world);
    await screen.findByText('Amal Hassan');
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Find a case' })).toHaveFocus();
    await userEvent.keyboard('amal{Enter}');
    await waitFor(() => expect(asked.at(-1)?.filter.search).toBe('amal'));
    expect(screen.getByRole('searchbox', { name: 'Find a case' })).toHaveFocus();
    expect(await screen.findByText('2 in the list')).toBeInTheDocument();
    expect(router.state.location.search).toBe('');
    memory.search = '';
  });

  test('is sorted by a column and narrowed to my own', async () => {
    const { asked, world } = listed();
    const { router } = await renderApp('/cases', world);
    await userEvent.click(await screen.findByRole('button', { name: 'Updated' }));
    await waitFor(() => expect(asked.at(-1)?.sort).toEqual({ field: 'UPDATED_AT', direction: 'ASC' }));
    expect(await screen.findByRole('columnheader', { name: 'Updated' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only mine' }));
    await waitFor(() => expect(asked.at(-1)?.filter.mine).toBe(true));
    expect(router.state.location.search).toBe('?sort=UPDATED_AT&direction=ASC&mine=yes');
  });

  test('is narrowed to those that nobody has, which are not mine', async () => {
    const { asked, world } = listed();
    const { router } = await renderApp('/cases?mine=yes', world);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Without a caseworker' }));
    await waitFor(() => expect(asked.at(-1)?.filter).toMatchObject({ unassigned: true, mine: null }));
    expect(router.state.location.search).toBe('?unassigned=yes');
    expect(screen.getByRole('checkbox', { name: 'Only mine' })).not.toBeChecked();
  });

  test('offers a new case only to whoever can open one', async () => {
    const { router } = await renderApp('/cases', worldOf(sara));
    expect(await screen.findByText('1 case')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'New case' })).not.toBeInTheDocument();
    await userEvent.keyboard('c');
    expect(router.state.location.pathname).toBe('/cases');
  });

  test('is walked with j and k and opened with Enter', async () => {
    const { router } = await renderApp('/cases', listed().world);
    await screen.findByText('Amal Hassan');
    await userEvent.keyboard('jj');
    expect(screen.getByRole('link', { name: '2026-0043' })).toHaveFocus();
    await userEvent.keyboard('k{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
  });

  test('? tells the keys, and single keys can be switched off', async () => {
    const { router } = await renderApp('/cases', listed().world);
    await screen.findByText('Amal Hassan');
    await userEvent.keyboard('?');
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }));
    expect(dialog.getByText('Next row')).toBeVisible();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Use single keys' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('n');
    expect(router.state.location.pathname).toBe('/cases');
    window.localStorage.clear();
  });

  test('says why it did not come', async () => {
    await renderApp('/cases', worldOf(ana, { cases: () => refuse('INTERNAL') }));
    expect(await screen.findByText(/Something went wrong on our side/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the person in a case', () => {
  test('stays covered, and is not even asked for, until somebody wants to see them', async () => {
    await renderApp('/cases/c1', worldOf(ana));
    const panel = within(await screen.findByRole('region', { name: 'Personal data' }));
    expect(panel.queryByText('Amal Hassan')).not.toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Show' }));
    expect(await panel.findByText('Amal Hassan')).toBeVisible();
    expect(panel.getByText('1984')).toBeVisible();
    await userEvent.click(panel.getByRole('button', { name: 'Hide' }));
    expect(panel.queryByText('Amal Hassan')).not.toBeInTheDocument();
  });

  test('address protection is said without being asked', async () => {
    await renderApp('/cases/c1', worldOf(ana, { case: () => aCase({ person: aPerson({ addressProtection: true }) }) }));
    expect(await screen.findByRole('heading', { name: 'Address protection' })).toBeVisible();
  });

  test('a volunteer reads what happened, never who or the journal, and is told why', async () => {
    const can = { viewerCanWork: false, viewerCanClose: false };
    const it = aCase({ person: null, journal: null, withheld: ['person', 'journal'], ...can });
    await renderApp('/cases/c1', worldOf(sara, { case: () => it }));
    const panel = within(await screen.findByRole('region', { name: 'Personal data' }));
    expect(panel.getByText('Withheld')).toBeVisible();
    expect(panel.queryByRole('button')).not.toBeInTheDocument();
    expect(await screen.findByText(/Caseworkers and managers read the journal/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take the case' })).toHaveAccessibleDescription(
      'Only caseworkers and managers may do this.',
    );
  });

  test('what cannot be right is refused at its field, and stays to be put right', async () => {
    const recordPerson = refusing('INVALID', { fields: [{ field: 'person.email', rule: 'email' }] });
    await renderApp('/cases/c1/person', worldOf(ana, {}, { recordPerson }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What is known of the person' }));
    const year = await dialog.findByRole('textbox', { name: /^Year of birth/ });
    await userEvent.clear(year);
    await userEvent.type(year, '19x4');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(year).toHaveAccessibleDescription(/Write a year with four digits/);
    await userEvent.clear(year);
    await userEvent.type(dialog.getByRole('textbox', { name: /^E-mail/ }), 'amal');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('link', { name: /^E-mail: Write an e-mail address/ })).toBeVisible();
    expect(dialog.getByRole('textbox', { name: /^E-mail/ })).toHaveValue('amal');
  });

  test('somebody else saved first: both are shown, and nobody is overwritten unseen', async () => {
    let now = aPerson();
    const sent: { input: { version: number; person: { phone: string; name: string } } }[] = [];
    const recordPerson = (_: unknown, args: (typeof sent)[number]) => {
      if (sent.push(args) === 1) now = aPerson({ version: 2, phone: '+45 70 10 20 30' });
      if (args.input.version !== now.version) refuse('CONFLICT', { reason: 'stale' });
      return { case: aCase() };
    };
    const { router } = await renderApp(
      '/cases/c1/person',
      worldOf(ana, { case: () => aCase({ person: now }) }, { recordPerson }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'What is known of the person' }));
    await userEvent.type(await dialog.findByRole('textbox', { name: /^Name/ }), ' Ali');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    const table = within(await dialog.findByRole('table', { name: 'Where the two differ' }));
    expect(table.getByRole('row', { name: 'Telephone +45 12 34 56 78 +45 70 10 20 30' })).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Save what I wrote' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
    expect(sent[1]?.input).toMatchObject({ version: 2, person: { name: 'Amal Hassan Ali' } });
  });
});

describe('the work', () => {
  test('a case is taken at once, and that is undone with one press', async () => {
    const sent: { input: { responsible: string | null; version: number } }[] = [];
    const assignCase = (_: unknown, args: (typeof sent)[number]) => {
      sent.push(args);
      return { case: aCase({ responsible: args.input.responsible ? ana : null, version: args.input.version + 1 }) };
    };
    await renderApp('/cases/c1', worldOf(ana, { case: () => aCase({ responsible: null }) }, { assignCase }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take the case' }));
    expect(await screen.findByText('Ana Holm is responsible now.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(sent.map(({ input }) => [input.responsible, input.version])).toEqual([
        ['ana', 1],
        [null, 2],
      ]),
    );
  });

  test('taken from a colleague it is not offered back: giving a case away is for a manager', async () => {
    const assignCase = () => ({ case: aCase({ responsible: ana, version: 2 }) });
    await renderApp('/cases/c1', worldOf(ana, { case: () => aCase({ responsible: mikkel }) }, { assignCase }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take the case' }));
    expect(await screen.findByText('Ana Holm is responsible now.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('a caseworker is told who gives a case to others', async () => {
    await renderApp('/cases/c1', worldOf(ana));
    expect(await screen.findByRole('button', { name: 'Give it to a colleague' })).toHaveAccessibleDescription(
      'Only a manager gives a case to somebody else.',
    );
  });

  test('a manager gives it to a colleague, and volunteers are not among them', async () => {
    const assignCase = refusing('INVALID', { fields: [{ field: 'responsible', rule: 'not_assignable' }] });
    await renderApp(
      '/cases/c1/responsible',
      worldOf(mikkel, { case: () => aCase({ viewerCanAssign: true }) }, { assignCase }),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Who works on this case?' }));
    const choice = await dialog.findByRole('combobox', { name: 'Responsible' });
    expect(within(choice).queryByRole('option', { name: 'Sara Lind' })).not.toBeInTheDocument();
    await userEvent.selectOptions(choice, 'Mikkel Brandt');
    await userEvent.click(dialog.getByRole('button', { name: 'Give the case' }));
    expect(await dialog.findByRole('link', { name: /Choose a caseworker or a manager/ })).toBeVisible();
  });

  test('what was chosen is not dropped unasked', async () => {
    const { router } = await renderApp('/cases/c1/status', worldOf(ana));
    const dialog = within(await screen.findByRole('dialog', { name: 'Where does the case stand?' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'Closed' }));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'How it ended' }), 'Advice given');
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    const asking = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await userEvent.click(asking.getByRole('button', { name: 'Stay here' }));
    expect(dialog.getByRole('combobox', { name: 'How it ended' })).toHaveDisplayValue('Advice given');
    await userEvent.click(dialog.getByRole('radio', { name: 'In progress' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    // As it stood: there is nothing to ask about.
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
  });

  test('closing asks how it ended, and can be undone', async () => {
    const sent: { input: { status: string; outcome: string | null } }[] = [];
    const changeCaseStatus = (_: unknown, args: (typeof sent)[number]) => {
      sent.push(args);
      const { status, outcome } = args.input;
      if (status === 'CLOSED' && !outcome) refuse('INVALID', { fields: [{ field: 'outcome', rule: 'required' }] });
      return { case: aCase({ status, outcome, version: 2 }) };
    };
    await renderApp('/cases/c1/status', worldOf(ana, {}, { changeCaseStatus }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Where does the case stand?' }));
    await userEvent.click(dialog.getByRole('radio', { name: 'Closed' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Close the case' }));
    expect(await dialog.findByRole('link', { name: 'How it ended: Fill this in.' })).toBeVisible();
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'How it ended' }), 'Advice given');
    await userEvent.click(dialog.getByRole('button', { name: 'Close the case' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent.at(-1)?.input).toMatchObject({ status: 'OPEN', outcome: null }));
  });
});

const journal = (_: unknown, { after }: { after: string | null }) => {
  const page = { hasNextPage: !after, hasPreviousPage: false, startCursor: null, endCursor: 'C1' };
  const entry = after ? anEntry({ id: 'e0', text: 'The first call.' }) : anEntry();
  return connection([entry], { pageInfo: page });
};

describe('the journal', () => {
  test('a mistake is put right by an entry that names it', async () => {
    const sent: { input: { text: string; corrects: string | null } }[] = [];
    const addJournalEntry = (_: unknown, args: (typeof sent)[number]) => {
      sent.push(args);
      return { case: aCase(), entry: anEntry({ id: 'e2' }) };
    };
    const { router } = await renderApp('/cases/c1', worldOf(ana, {}, { addJournalEntry }));
    await userEvent.click(await screen.findByRole('link', { name: /^Correct/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Correct an entry' }));
    const box = await dialog.findByRole('textbox', { name: 'What it should say' });
    await userEvent.type(box, ' And called.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
    expect(sent[0]?.input).toMatchObject({ corrects: 'e1', text: 'Wrote to the job centre. And called.' });
  });

  test('older entries come when asked for, behind the newer ones', async () => {
    const world = { ...worldOf(ana, { case: () => aCase({ journal: undefined }) }), Case: { journal } };
    await renderApp('/cases/c1', world);
    await userEvent.click(await screen.findByRole('button', { name: 'Show older entries' }));
    expect(await screen.findByText('The first call.')).toBeVisible();
    expect(screen.getByText('Wrote to the job centre.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show older entries' })).not.toBeInTheDocument();
  });

  test('what is half-written survives a dialog, but not leaving unasked', async () => {
    await renderApp('/cases/c1', worldOf(ana));
    await userEvent.type(await screen.findByRole('textbox', { name: 'New entry' }), 'Half a');
    await userEvent.click(screen.getByRole('button', { name: 'Change status or close' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Where does the case stand?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('textbox', { name: 'New entry' })).toHaveValue('Half a');
    await userEvent.click(screen.getByRole('link', { name: 'All cases' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  });
});

describe('a case begins', () => {
  test('from an inquiry: only the person is asked for', async () => {
    const sent: { input: { id: string; person: { name: string } } }[] = [];
    const promoteInquiry = (_: unknown, args: (typeof sent)[number]) => {
      sent.push(args);
      return { case: aCase() };
    };
    const { router } = await renderApp('/inquiries/i1/case', worldOf(ana, {}, { promoteInquiry }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Amal Hassan');
    expect(screen.queryByRole('textbox', { name: /^Find/ })).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/c1'));
    expect(sent[0]?.input).toMatchObject({ id: 'i1', person: { name: 'Amal Hassan', phone: null } });
  });

  test('that somebody else opened already says so', async () => {
    const promoteInquiry = refusing('CONFLICT', { reason: 'inquiry_promoted' });
    await renderApp('/inquiries/i1/case', worldOf(ana, {}, { promoteInquiry }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Amal');
    await userEvent.click(screen.getByRole('button', { name: 'Open the case' }));
    expect(await screen.findByText('A case was already opened from this inquiry.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Amal');
  });

  test('anew: person, what happened and summary stand on one page', async () => {
    await renderApp('/cases/new', worldOf(ana));
    expect(await screen.findByRole('region', { name: 'Personal data' })).toBeVisible();
    for (const name of ['The inquiry', 'What happened', 'In your words']) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
    }
  });
});

test('paper carries the person only when asked', async () => {
  await renderApp('/cases/c1/print', worldOf(ana));
  expect(await screen.findByText('Wrote to the job centre.')).toBeVisible();
  expect(screen.queryByText('Amal Hassan')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Print the personal data too/ }));
  expect(await screen.findByText('Amal Hassan')).toBeVisible();
});
