import { expect, test } from '../fixtures';
import { readerText, selectWords } from '../reading/selectWords';

const hearing = [
  'Hearing on the harbour',
  '=Anna Berg (chair)= We begin with the harbour.',
  'It costs a lot.',
  '=Paul Ohm= Then it must wait.',
  '=Anna Berg (chair)= It has waited long enough.',
  'a'.repeat(60),
];
test.use({ content: { name: 'Odd', documents: { 'Odd.txt': hearing } } });

test('a rule is made from a label in the text, looked at before, and gives the turns when speakers are looked for', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Speaker rules' });
  const found = dialog.getByRole('status');
  const pattern = dialog.getByRole('textbox', { name: /^Label before a turn/ });

  await test.step('a label that is selected makes the rule; what it finds is shown', async () => {
    await selectWords(page, '=Anna Berg (chair)=');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('rule from the selected');
    await page.keyboard.press('Enter');
    await expect(found).toHaveText('2 turns of 1 speaker in “Odd”');
    await pattern.fill('^=(?<speaker>[^=(]+)(?:\\((?<role>[^)]*)\\))?=');
    await expect(found).toHaveText('3 turns of 2 speakers in “Odd”');
    await expect(dialog.getByRole('list', { name: 'Turns' }).getByRole('listitem')).toHaveText([
      /^Anna Bergchair=Anna Berg \(chair\)= We begin/,
      /^Paul Ohm=Paul Ohm= Then/,
      /^Anna Bergchair/,
    ]);
  });

  await test.step('a pattern that would take for ever is ended and said so; the window goes on', async () => {
    await pattern.fill('^(a+)+b');
    await expect(found).toHaveText('This expression takes too long. Make it simpler.');
    await pattern.fill('^=(?<speaker>[^=(]+)(?:\\((?<role>[^)]*)\\))?=');
    await expect(found).toHaveText('3 turns of 2 speakers in “Odd”');
  });

  await test.step('rules are copied and pasted as text, and deleted', async () => {
    const rules = dialog.getByRole('list', { name: 'Rules' }).getByRole('listitem');
    await dialog.getByRole('button', { name: 'Copy all rules' }).click();
    await dialog.getByRole('button', { name: 'Paste rules' }).click();
    await expect(rules).toHaveCount(2);
    await dialog.getByRole('button', { name: 'Delete rule' }).click();
    await expect(rules).toHaveCount(1);
  });

  await test.step('the turns are those of the rule, and tell so', async () => {
    await dialog.getByRole('button', { name: 'Find Speakers…' }).click();
    await page.getByRole('button', { name: /^Apply/ }).click();
    const said = readerText(page).getByRole('paragraph').filter({ hasText: 'It costs a lot' });
    await expect(said).toHaveAttribute('aria-description', 'Said by Anna Berg.');
    await page.getByRole('group', { name: 'Turns in view' }).getByRole('button').first().click();
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(
      'Rule “Like “=Anna Berg',
    );
  });
});
