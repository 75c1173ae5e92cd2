import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk } from '../support/desk.ts';
import { withMouse } from '../support/hands.ts';

atDesk('A reader without scripts', ({ as, open, get }) => {
  test('reports an error on a page, and reads there later in which edition it was dealt with', async () => {
    const { page: reader } = await open('/ru/bodies/the-gazette', { javaScriptEnabled: false });
    await reader.getByText('Сообщить об ошибке на этой странице', { exact: true }).last().click();
    await reader.getByLabel('Что неверно').fill('It has a name in French.');
    await reader.getByRole('button', { name: 'Отправить редакторам' }).click();
    await reader.getByText('Спасибо. Редакторы получили ваше сообщение.').waitFor();

    const { page: editor } = await as('Ann', '[EDITOR]');
    const ann = withMouse(editor);
    await editor.getByText('It has a name in French.').waitFor();
    await ann.press('Begin a change set for it');
    await editor.getByRole('heading', { level: 1, name: 'Body the-gazette' }).waitFor();
    await editor.getByText('As JSON').first().click();
    const json = editor.locator('#json');
    const draft = JSON.parse(await json.inputValue());
    await json.fill(JSON.stringify({ ...draft, names: { ...draft.names, fr: 'La Gazette' } }));
    await editor.getByText('Saved', { exact: true }).waitFor();
    await editor.getByRole('link', { name: '← Report on /ru/bodies/the-gazette' }).click();
    await editor.getByRole('heading', { name: 'Reported by readers' }).waitFor();
    await ann.write('Why the record is to change', 'A reader says so.');
    await ann.press('Submit for review');
    await editor.getByText('Submitted', { exact: true }).waitFor();
    const { page: reviewer } = await as('Ben', '[REVIEWER]');
    const ben = withMouse(reviewer);
    await ben.follow('Report on /ru/bodies/the-gazette');
    await ben.press('Approve');
    await ben.press('Publish');
    await reviewer.getByText(/^It was published as edition/).waitFor();
    const html = await (await get('/kk/bodies/the-gazette')).text();
    expect(html).toMatch(/мына шығарылымда қаралды: <a href="\/kk\/changes\/[\d.-]+">/);
    expect(html).toContain('La Gazette');
  });

  test('the form is without a fault for axe, narrow and wide, and no wider than the page', async () => {
    const { page } = await open('/ar/bodies/the-gazette');
    await page.getByText('الإبلاغ عن خطأ في هذه الصفحة', { exact: true }).click();
    expect(await overhang(page, 360)).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});
