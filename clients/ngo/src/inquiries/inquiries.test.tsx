import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testApp.tsx';
import { ana, anIncident, anInquiry, connection, refuse, refusing, sara, worldOf } from '../testWorld.ts';

type Sent = { input: { idempotencyKey: string; receipt: string | null } };

/** By key alone: a few letters and Enter for each list. */
async function tellWhatHappened() {
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'How it reached you' }), 'Telephone');
  await userEvent.click(screen.getByRole('radio', { name: 'Discrimination' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who told of it?' }), 'Experienced it');
  await userEvent.type(await screen.findByRole('textbox', { name: /^Find: On what grounds/ }), 'dis{Enter}');
  await userEvent.type(screen.getByRole('textbox', { name: /^Find: In what form/ }), 'direct{Enter}');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which municipal service?' }), 'Job centre');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What kind of place?' }), 'Municipal office');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'When did it happen?' }), 'It still goes on');
}

describe('a new inquiry', () => {
  const sent: Sent[] = [];
  const register = (_: unknown, args: Sent) => {
    sent.push(args);
    return { inquiry: anInquiry({ id: 'new' }) };
  };

  test('is saved by Ctrl+Enter, and counts at once', async () => {
    sent.length = 0;
    await renderApp('/inquiries/new', worldOf(ana, {}, { registerInquiry: register }));
    await tellWhatHappened();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: /^The inquiry counts in .*2026/ })).toBeVisible();
    expect(sent[0]?.input).toMatchObject({
      channel: 'PHONE',
      receipt: null,
      incident: {
        kind: 'DISCRIMINATION',
        grounds: [{ ground: 'DISABILITY', perceived: false, byAssociation: false }],
        forms: ['DIRECT'],
        municipality: '101',
        when: { precision: 'ONGOING', value: null },
        reporterRole: 'VICTIM',
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Register another' }));
    expect(await screen.findByRole('heading', { name: 'New inquiry' })).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Disability' })).not.toBeInTheDocument();
  });

  test('shows what statistics will receive as soon as it can be asked', async () => {
    await renderApp('/inquiries/new', worldOf(ana));
    expect(await screen.findByText(/When the questions are answered, this shows/)).toBeVisible();
    await tellWhatHappened();
    expect(await screen.findByText('Who, for the whole country and the whole year')).toBeVisible();
  });

  test('what is missing is said first and at each field, and nothing typed is lost', async () => {
    await renderApp('/inquiries/new', worldOf(ana));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Summary/ }), 'About a refusal');
    await userEvent.click(screen.getByRole('button', { name: 'Save and count' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    for (const missing of [/Choose how the inquiry came\.$/, 'Choose at least one ground.'])
      expect(within(summary).getByRole('link', { name: missing })).toBeVisible();
    await userEvent.click(within(summary).getByRole('link', { name: 'Choose the municipal service.' }));
    expect(screen.getByRole('combobox', { name: 'Which municipal service?' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveValue('About a refusal');
  });

  test('a receipt that is not one is refused at its field; the same attempt is made again', async () => {
    sent.length = 0;
    const registerInquiry = (_: unknown, args: Sent) => {
      sent.push(args);
      if (args.input.receipt) refuse('INVALID', { fields: [{ field: 'receipt', rule: 'receipt' }] });
      return { inquiry: anInquiry({ id: 'new' }) };
    };
    await renderApp('/inquiries/new', worldOf(ana, {}, { registerInquiry }));
    await userEvent.type(await screen.findByRole('textbox', { name: /reported this already/ }), '1234');
    await tellWhatHappened();
    await userEvent.click(screen.getByRole('button', { name: 'Save and count' }));
    expect(await screen.findByRole('link', { name: /This is not a code that we know/ })).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: /reported this already/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save and count' }));
    expect(await screen.findByText(/The inquiry counts in/)).toBeVisible();
    expect(sent[1]?.input.idempotencyKey).toBe(sent[0]?.input.idempotencyKey);
  });

  test('what the citizen reported already is registered, and said not to count again', async () => {
    const registerInquiry = () => ({ inquiry: anInquiry({ id: 'new', counted: false }) });
    await renderApp('/inquiries/new', worldOf(ana, {}, { registerInquiry }));
    await tellWhatHappened();
    await userEvent.click(screen.getByRole('button', { name: 'Save and count' }));
    expect(await screen.findByText(/own report counts already, so this does not count again/)).toBeVisible();
    expect(screen.queryByText(/The inquiry counts in/)).not.toBeInTheDocument();
  });

  test('saved already in other words: says what to do, and what was typed stays', async () => {
    const registerInquiry = refusing('CONFLICT', { reason: 'idempotency_key' });
    await renderApp('/inquiries/new', worldOf(ana, {}, { registerInquiry }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Summary/ }), 'About a refusal');
    await tellWhatHappened();
    await userEvent.click(screen.getByRole('button', { name: 'Save and count' }));
    expect(await screen.findByText(/This was saved already.* correct it there/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveValue('About a refusal');
  });

  test('leaving it half-written is asked about once', async () => {
    const { router } = await renderApp('/inquiries/new', worldOf(ana));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Summary/ }), 'About');
    await userEvent.click(screen.getByRole('link', { name: 'Cases' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveValue('About');
    await userEvent.click(screen.getByRole('link', { name: 'Cases' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave, and lose what I wrote' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases'));
  });
});

describe('the list', () => {
  test('is filtered and paged in its address', async () => {
    const asked: { after: string | null; filter: { status: string | null } }[] = [];
    const inquiries = (_: unknown, args: (typeof asked)[number]) => {
      asked.push(args);
      const page = { hasNextPage: !args.after, hasPreviousPage: false, startCursor: null, endCursor: 'C25' };
      return connection([anInquiry({ id: args.after ? 'i2' : 'i1' })], { totalCount: 26, pageInfo: page });
    };
    const { router } = await renderApp('/inquiries', worldOf(ana, { inquiries }));
    expect(await screen.findByText('1–1 of 26')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('26–26 of 26')).toBeVisible();
    expect(asked.at(-1)?.after).toBe('C25');
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Withdrawn');
    await waitFor(() => expect(asked.at(-1)?.filter.status).toBe('WITHDRAWN'));
    expect(router.state.location.search).toBe('?status=WITHDRAWN');
  });

  test('says when nothing fits', async () => {
    await renderApp('/inquiries?status=WITHDRAWN', worldOf(ana, { inquiries: () => connection([]) }));
    expect(await screen.findByRole('heading', { name: 'Nothing fits' })).toBeVisible();
  });
});

describe('one inquiry', () => {
  test('that is not there, or not yours, is simply not there', async () => {
    await renderApp('/inquiries/other', worldOf(ana, { inquiry: () => null }));
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  });

  test('a volunteer sees what happened; the words are withheld and the actions say why', async () => {
    const can = { viewerCanCorrect: false, viewerCanPromote: false, viewerCanWithdraw: false };
    const inquiry = () => anInquiry({ summary: null, withheld: ['summary'], ...can });
    await renderApp('/inquiries/i1', worldOf(sara, { inquiry }));
    expect(await screen.findByText('Withheld')).toBeVisible();
    const button = screen.getByRole('button', { name: 'Correct' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/Your role does not allow this/);
  });

  test('is withdrawn with a reason', async () => {
    const sent: { input: { reason: string } }[] = [];
    const withdrawInquiry = (_: unknown, args: (typeof sent)[number]) => {
      sent.push(args);
      if (!args.input.reason)
        refuse('INVALID', { fields: [{ field: 'reason', rule: 'min_length', params: { limit: 1 } }] });
      return { inquiry: anInquiry({ status: 'WITHDRAWN', version: 2 }) };
    };
    const { router } = await renderApp('/inquiries/i1/withdraw', worldOf(ana, {}, { withdrawInquiry }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Withdraw this inquiry' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await dialog.findByRole('link', { name: 'Reason: Fill this in.' })).toBeVisible();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Registered twice');
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/inquiries/i1'));
    expect(screen.getByText('The inquiry is withdrawn and no longer counts.')).toBeVisible();
  });

  test('the quarter that closed meanwhile says so', async () => {
    const withdrawInquiry = refusing('CONFLICT', { reason: 'quarter_frozen' });
    await renderApp('/inquiries/i1/withdraw', worldOf(ana, {}, { withdrawInquiry }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Withdraw this inquiry' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Twice');
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await dialog.findByText('The quarter is closed, so this can no longer be changed.')).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('Twice');
  });
});

const saveCorrection = async () => {
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'How it reached you' }), 'Letter');
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
  return within(await screen.findByRole('table', { name: 'Where the two differ' }));
};

describe('correcting', () => {
  type Correction = { input: { version: number; channel: string } };
  function twoAtOnce() {
    let now = anInquiry();
    const sent: Correction[] = [];
    const correctInquiry = (_: unknown, args: Correction) => {
      if (sent.push(args) === 1) now = anInquiry({ version: 2, incident: anIncident({ area: 'SCHOOL' }) });
      if (args.input.version !== now.version) refuse('CONFLICT', { reason: 'stale' });
      return { inquiry: anInquiry({ version: 3 }) };
    };
    return { sent, world: worldOf(ana, { inquiry: () => now }, { correctInquiry }) };
  }

  test('somebody else saved first: both are shown, and mine can be saved over it', async () => {
    const { sent, world } = twoAtOnce();
    const { router } = await renderApp('/inquiries/i1/correct', world);
    const table = await saveCorrection();
    expect(table.getByRole('row', { name: 'Service Job centre School' })).toBeVisible();
    expect(table.getByRole('row', { name: 'How it reached you Letter Telephone' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save what I wrote' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/inquiries/i1'));
    expect(sent.map(({ input }) => [input.version, input.channel])).toEqual([
      [1, 'LETTER'],
      [2, 'LETTER'],
    ]);
  });

  test('or theirs is taken, and worked on from there', async () => {
    const { sent, world } = twoAtOnce();
    await renderApp('/inquiries/i1/correct', world);
    await saveCorrection();
    await userEvent.click(screen.getByRole('button', { name: 'Take what stands there now' }));
    expect(screen.getByRole('combobox', { name: 'How it reached you' })).toHaveDisplayValue('Telephone');
    expect(screen.getByRole('combobox', { name: 'Which municipal service?' })).toHaveDisplayValue('School');
    await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() => expect(sent.at(-1)?.input.version).toBe(2));
  });
});
