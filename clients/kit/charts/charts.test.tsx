import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/index.tsx';
import { BarChart, municipalityTiles, TileMap, toCsv } from './index.ts';

const data = [
  { key: 'e', label: 'Ethnic origin', value: 512 },
  { key: 'p', label: 'Political view', value: null },
];

test('a figure is one switch away from its table, and a hidden cell is never zero', async () => {
  renderUi(<BarChart finding="Ethnic origin leads" basis="Reports" names={['Ground', 'Reports']} data={data} />);
  expect(screen.getByRole('img', { name: 'Ethnic origin leads' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  const row = screen.getByRole('row', { name: /Political view/ });
  expect(within(row).getByRole('cell')).toHaveTextContent('not shown (too few)');
});

test('the map is walked with the arrow keys, and each square says its figure', async () => {
  const select = jest.fn();
  const tiles = municipalityTiles((code) => (code === '825' ? null : 7));
  renderUi(
    <TileMap finding="Map" basis="Reports" names={['Municipality', 'Reports']} tiles={tiles} onSelect={select} />,
  );
  expect(screen.getAllByRole('button', { name: /: (7|not shown)/ })).toHaveLength(98);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Hjørring: 7' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Læsø: not shown (too few)' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(select).toHaveBeenCalledWith('825');
});

test('a spreadsheet is never given a formula', () => {
  expect(toCsv([['=1+1', null, 'a,b']])).toBe('\uFEFF\'=1+1,,"a,b"\r\n');
  // Danish Excel parts a line at semicolons, wherever the commas and the quotation marks are.
  for (const text of ['Ja;=1+1', 'Ja; "@x', 'Ja\n-1', ' =1'])
    expect(toCsv([['Hvad?', text, -1]])).not.toMatch(/[;\n,]["\s]*[=+\-@](?!1\r)/);
});
