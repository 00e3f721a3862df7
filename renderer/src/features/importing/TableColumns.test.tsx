import type { TableOptions } from '@shared/importing/readOptions';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { TableColumns, type TableColumnsProps } from './TableColumns';

afterEach(cleanup);

const rows = [
  ['Time', 'Speaker', 'Text', ''],
  ['0:01', 'Anna', 'Good evening.\nWelcome.', 'x'],
  ['0:05', '', 'Sit down.', ''],
  ['0:09', 'Ben', '', ''],
  ['0:12', 'Ben', 'Thank you.', ''],
];
const transcript: TableOptions = {
  hasHeader: true,
  text: [2],
  speaker: 1,
  attributes: [],
  documentPerRow: false,
};

/** The dialog as its caller holds it: what is changed is shown. */
function Held({
  told,
  ...given
}: Partial<TableColumnsProps> & { readonly told?: (options: TableOptions) => void }) {
  const [options, setOptions] = useState(given.options ?? transcript);
  const nobody = () => undefined;
  return (
    <TableColumns
      name="Webinar.csv"
      sheets={[]}
      rows={rows}
      totalRows={rows.length}
      onSheet={nobody}
      onEncoding={nobody}
      onRead={nobody}
      onClose={nobody}
      {...given}
      options={options}
      onChange={(next) => {
        setOptions(next);
        told?.(next);
      }}
    />
  );
}

const role = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(role(name), { target: { value } });
const outcome = () => Array.from(screen.getByRole('status').children, ({ textContent }) => textContent);
const choices = (select: HTMLSelectElement) => Array.from(select.options, ({ text }) => text);

it('shows the rows under the names of their columns, and what comes in', () => {
  render(<Held />);
  const dialog = screen.getByRole('dialog', { name: 'Import the table “Webinar.csv”' });
  const table = within(dialog).getByRole('table');
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        within(row).getByRole('rowheader').textContent,
        ...within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ]),
  ).toEqual([
    ['2', '0:01', 'Anna', 'Good evening.\nWelcome.', 'x'],
    ['3', '0:05', '', 'Sit down.', ''],
    ['4', '0:09', 'Ben', '', ''],
    ['5', '0:12', 'Ben', 'Thank you.', ''],
  ]);
  expect(
    ['Use of “Time”', 'Use of “Speaker”', 'Use of “Text”', 'Use of column 4'].map((name) => role(name).value),
  ).toEqual(['leaveOut', 'speaker', 'text', 'leaveOut']);
  expect(outcome()).toEqual(['1 document, 4 paragraphs, 2 speakers', 'Row 4 has no text and is left out.']);
});

it('shows the first twenty rows and no more', () => {
  const many = [['Text'], ...Array.from({ length: 50 }, (_, index) => [`Line ${index + 1}`])];
  render(<Held rows={many} totalRows={5310} options={{ ...transcript, text: [0], speaker: undefined }} />);
  expect(
    screen
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
      .at(-1),
  ).toBe('Line 20');
  expect(outcome()).toEqual(['Of the first 51 of 5,310 rows: 1 document, 50 paragraphs']);
});

it('makes each row a document, with a title and attributes', () => {
  const told = vi.fn();
  render(<Held told={told} />);
  expect(choices(role('Use of “Time”'))).toEqual(['Text', 'Speaker', 'Leave out']);
  fireEvent.click(screen.getByRole('radio', { name: 'A document for each row' }));
  expect(choices(role('Use of “Time”'))).toEqual(['Text', 'Speaker', 'Title', 'Attribute', 'Leave out']);
  choose('Use of “Time”', 'title');
  choose('Use of “Speaker”', 'attribute');
  expect(told).toHaveBeenLastCalledWith({
    hasHeader: true,
    text: [2],
    title: 0,
    attributes: [1],
    documentPerRow: true,
  });
  expect(outcome()[0]).toBe('3 documents with 1 attribute');
  fireEvent.click(screen.getByRole('radio', { name: 'One document' }));
  expect(role('Use of “Speaker”').value).toBe('leaveOut');
  fireEvent.click(screen.getByRole('radio', { name: 'A document for each row' }));
  expect(role('Use of “Speaker”').value).toBe('attribute');
});

it('reads the first row as contents when it holds no names', () => {
  render(<Held />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'First row holds names' }));
  expect(screen.getAllByRole('cell')[2]?.textContent).toBe('Text');
  expect(role('Use of column 3').value).toBe('text');
  expect(outcome()[0]).toBe('1 document, 5 paragraphs, 3 speakers');
});

it('cannot be imported without a column of text, nor when there is none in it', () => {
  const onRead = vi.fn();
  render(<Held onRead={onRead} />);
  const button = screen.getByRole('button', { name: 'Import' });
  choose('Use of “Text”', 'leaveOut');
  expect(outcome()).toEqual(['No column is text. Choose at least one.']);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(onRead).not.toHaveBeenCalled();
  choose('Use of “Time”', 'text');
  fireEvent.click(button);
  expect(onRead).toHaveBeenCalledOnce();
});

it('says so where the chosen columns are empty, and lets the rest of a long table be tried', () => {
  const bare = [
    ['Text', 'No'],
    ['', '1'],
    ['', '2'],
  ];
  const options = { ...transcript, text: [0], speaker: undefined };
  const { unmount } = render(<Held rows={bare} totalRows={3} options={options} />);
  expect(outcome()).toEqual(['These columns hold no text.']);
  expect(screen.getByRole('button', { name: 'Import' }).getAttribute('aria-disabled')).toBe('true');
  unmount();
  render(<Held rows={bare} totalRows={900} options={options} />);
  expect(outcome()).toEqual(['None of the first 3 of 900 rows has text in these columns.']);
  expect(screen.getByRole('button', { name: 'Import' }).getAttribute('aria-disabled')).toBeNull();
});

it('tells how many documents one table can become', () => {
  render(<Held totalRows={2001} options={{ ...transcript, documentPerRow: true }} />);
  expect(outcome().at(-1)).toBe('One table can become up to 2,000 documents.');
});

it('asks for a sheet only where there are several, and for an encoding only of a text', () => {
  const [onSheet, onEncoding] = [vi.fn(), vi.fn()];
  const { rerender } = render(<Held sheets={['Round']} sheet="Round" />);
  expect(screen.queryByRole('combobox', { name: 'Sheet' })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Encoding' })).toBeNull();
  rerender(<Held sheets={['Round', 'Survey']} sheet="Survey" onSheet={onSheet} />);
  expect(role('Sheet').value).toBe('Survey');
  choose('Sheet', 'Round');
  expect(onSheet).toHaveBeenCalledWith('Round');
  rerender(<Held encoding="windows-1251" onEncoding={onEncoding} />);
  expect(role('Encoding').value).toBe('Windows-1251');
  choose('Encoding', 'KZ-1048');
  expect(onEncoding).toHaveBeenCalledWith('KZ-1048');
  rerender(<Held encoding="TIS-620" />);
  expect(role('Encoding').value).toBe('TIS-620');
});

it('can be left and worked without a pointer, beginning at what is chosen', async () => {
  const onClose = vi.fn();
  render(
    <Held
      onClose={onClose}
      options={{ ...transcript, documentPerRow: true }}
      sheets={['A', 'B']}
      sheet="A"
      encoding="UTF-8"
    />,
  );
  const table = screen.getByRole('region', { name: 'First rows of the table' });
  const stops = [
    screen.getByRole('radio', { checked: true }),
    ...screen.getAllByRole('checkbox'),
    ...screen.getAllByRole('combobox'),
    ...screen.getAllByRole('button'),
    table,
  ];
  expect(stops.filter((stop) => !(stop instanceof HTMLElement) || stop.tabIndex < 0)).toEqual([]);
  await waitFor(() => expect(document.activeElement).toBe(stops[0]));
  fireEvent.keyDown(table, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});
