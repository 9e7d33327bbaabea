import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { Outcome } from '../../fill/report';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';

const BEIJING = '+861062381025';
const WASHINGTON = '+12024952138';

const FAX: Letter = {
  ...LETTER,
  channel: 'fax',
  faxNumber: BEIJING,
  recipientName: 'Mr. Fu',
  recipientOrganisation: 'Ministry of Justice',
};

const COUNTRIES = `<select id=country><option value="">Choose<option value=US>United States (+1)<option value=CH>Switzerland (+41)<option value=CN>China (+86)</select>`;
const NAMES = `<select id=country><option>Afghanistan<option>Chile<option>China<option>Hong Kong, China<option>Taiwan</select>`;
const GERMAN = `<script>document.documentElement.lang = 'de'</script><select id=country><option value=1>Schweiz<option value=2>Volksrepublik<option value=3>China</select>`;
const CODES = `<select id=country><option>+1<option>+41<option>+86<option>+861</select>`;

const TYPED = '<label>Country <input id=country></label>';
const OFFERED = `<input id=country list=all><datalist id=all><option value=Chile><option value=China><option value="Hong Kong"></datalist>`;
/** A box in which one searches; what is chosen is its value, or stands beside it as in react-select. */
const searched = (
  shown: string,
  choose: string,
) => `<div class=country>${shown}<input id=country role=combobox
  aria-controls=list aria-expanded=false></div><ul id=list role=listbox style="position:absolute" hidden></ul><script>
  const box = document.getElementById('country'), list = document.getElementById('list');
  box.addEventListener('input', () => setTimeout(() => { const all = ['Chile', 'China', 'Hong Kong SAR China', 'Taiwan'];
    list.replaceChildren(...all.filter((n) => n.toLowerCase().includes(box.value.toLowerCase())).map((name) => {
      const li = document.createElement('li'); li.role = 'option'; li.textContent = name;
      li.onclick = () => { list.hidden = true; ${choose} }; return li; })); list.hidden = !box.value; }, 60));
  box.addEventListener('blur', () => { if (!list.hidden) box.value = ''; });</script>`;
const COMBO = searched('', 'box.value = name;');
const BESIDE = searched('<span id=shown></span>', "box.value = ''; shown.textContent = name;");

describe.each(BROWSERS)('a fax number in %s', (_, launch) => {
  let filler: Filler;
  beforeAll(async () => {
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  const fields = { faxNumber: '#number', faxCountry: '#country', body: '#body' };
  test.each<[string, string, string, Outcome, string]>([
    ['a free box', '<input id=number>', BEIJING, 'filled', BEIJING],
    ['a free box of several lines', '<textarea id=number></textarea>', BEIJING, 'filled', BEIJING],
    ['type=number', '<input id=number type=number>', BEIJING, 'filled', '861062381025'],
    ['digits by pattern', '<input id=number pattern="[0-9]*">', BEIJING, 'filled', '861062381025'],
    [
      'a box that strips the plus',
      `<input id=number oninput="this.value = this.value.replace(/\\D/g, '')">`,
      BEIJING,
      'filled',
      '861062381025',
    ],
    ['a country selector', `${COUNTRIES}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a selector of names', `${NAMES}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a selector in German', `${GERMAN}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a country to be typed', `${TYPED}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a country with a datalist', `${OFFERED}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a country to be searched', `${COMBO}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['one that is shown beside', `${BESIDE}<input id=number>`, BEIJING, 'filled', '1062381025'],
    ['a selector of codes', `${CODES}<input id=number>`, BEIJING, 'filled', '1062381025'],
    [
      '+1 before the box',
      '<label>Fax <b>+1</b> <input id=number></label>',
      WASHINGTON,
      'filled',
      '2024952138',
    ],
    [
      '+1 before the box, from Beijing',
      '<label>Fax <b>+1</b> <input id=number></label>',
      BEIJING,
      'differs',
      '',
    ],
    ['ten characters', '<input id=number maxlength=10>', WASHINGTON, 'filled', '2024952138'],
    ['ten characters, from Beijing', '<input id=number maxlength=10>', BEIJING, 'differs', ''],
    [
      'a box that refuses other numbers',
      `<input id=number value="+1" oninput="if (!this.value.startsWith('+1')) this.value = '+1'">`,
      BEIJING,
      'differs',
      '+1',
    ],
    [
      'a box that cuts other numbers',
      `<input id=number oninput="this.value = this.value.replace(/\\D/g, '').slice(0, 10)">`,
      BEIJING,
      'differs',
      '',
    ],
    ['another number', '<input id=number value="+4930123456">', BEIJING, 'kept', '+4930123456'],
  ])('%s', async (_, html, number, outcome, value) => {
    const form = { kind: 'fax' as const, fields, letter: { ...FAX, faxNumber: number } };
    const { of } = await filler.fill(`<form>${html}<textarea id=body></textarea></form>`, form);
    expect((await filler.values()).number).toBe(value);
    expect(of('faxNumber')?.outcome).toBe(outcome);
    if (outcome === 'differs') expect(of('faxNumber')!.reason).toContain(BEIJING);
  });

  test('the country is chosen and read back', async () => {
    const html = `<form>${COUNTRIES}<input id=number><textarea id=body></textarea></form>`;
    const { of } = await filler.fill(html, { kind: 'fax', fields, letter: FAX });
    expect(of('faxCountry')).toMatchObject({ outcome: 'filled', held: 'China (+86)' });
  });

  test.each([
    ['typed', TYPED, 'China'],
    ['of a datalist', OFFERED, 'China'],
    ['searched', COMBO, 'China'],
    ['shown beside', BESIDE, ''],
  ])('a country %s is read back', async (_, country, value) => {
    const html = `<form>${country}<input id=number><textarea id=body></textarea></form>`;
    const { of } = await filler.fill(html, { kind: 'fax', fields, letter: FAX });
    expect(of('faxCountry')?.outcome).toBe('filled');
    expect((await filler.values()).country).toBe(value);
  });

  test('a country that is searched in vain is said, and the box left as it was', async () => {
    const html = `<form>${COMBO.replaceAll('China', 'Chad')}<input id=number><textarea id=body></textarea></form>`;
    const { of } = await filler.fill(html, { kind: 'fax', fields, letter: FAX });
    expect(of('faxCountry')).toMatchObject({
      outcome: 'missing',
      reason: expect.stringContaining(BEIJING),
    });
    expect((await filler.values()).country).toBe('');
  });

  test("the writer's own country is kept", async () => {
    const html = `<form>${TYPED.replace('id=country', 'id=country value=Chile')}<input id=number><textarea id=body></textarea></form>`;
    const { of } = await filler.fill(html, { kind: 'fax', fields, letter: FAX });
    expect(of('faxCountry')).toMatchObject({ outcome: 'kept', held: 'Chile' });
  });

  test('a country that the list does not have', async () => {
    const html = `<form><select id=country><option>Canada<option>Mexico</select><input id=number><textarea id=body></textarea></form>`;
    const { of } = await filler.fill(html, { kind: 'fax', fields, letter: FAX });
    expect(of('faxCountry')!.outcome).toBe('missing');
    expect(of('faxNumber')!.outcome).toBe('differs');
    expect((await filler.values()).number).toBe('');
  });

  test('recipient and sender, and only what the letter has', async () => {
    const html =
      '<input id=name><input id=office><input id=number><input id=me><input id=mail type=email><input id=phone><textarea id=cover></textarea>';
    const all = {
      recipientName: '#name',
      recipientOrganisation: '#office',
      faxNumber: '#number',
      senderName: '#me',
      senderEmail: '#mail',
      senderPhone: '#phone',
      coverText: '#cover',
    };
    const letter = { ...FAX, senderName: 'Jane Writer', senderEmail: 'jane@example.org' };
    const { outcomes } = await filler.fill(html, { kind: 'fax', fields: all, letter });
    expect(outcomes).toEqual({
      faxNumber: 'filled',
      recipientName: 'filled',
      recipientOrganisation: 'filled',
      senderName: 'filled',
      senderEmail: 'filled',
      coverText: 'filled',
    });
    expect(await filler.values()).toEqual({
      name: 'Mr. Fu',
      office: 'Ministry of Justice',
      number: BEIJING,
      me: 'Jane Writer',
      mail: 'jane@example.org',
      phone: '',
      cover: LETTER.body,
    });
  });

  test.each([
    ['the field says so', '<textarea id=body maxlength=50></textarea>', '50'],
    [
      'the page cuts it',
      '<textarea id=body oninput="this.value = this.value.slice(0, 50)"></textarea>',
      'whole',
    ],
  ])('a letter is never cut: %s', async (_, html, said) => {
    const { of } = await filler.fill(`<input id=number>${html}`, {
      kind: 'fax',
      fields,
      letter: FAX,
    });
    expect(of('body')).toMatchObject({ outcome: 'differs', reason: expect.stringContaining(said) });
    expect((await filler.values()).body).toBe('');
  });

  test('a contact form', async () => {
    const html =
      '<input id=first><input id=last><input id=mail type=email><input id=subject><textarea id=body></textarea>';
    const form = {
      senderFirstName: '#first',
      senderLastName: '#last',
      senderEmail: '#mail',
      subject: '#subject',
      body: '#body',
    };
    const letter = { ...LETTER, senderName: 'Jane van Writer', senderEmail: 'jane@example.org' };
    const { outcomes } = await filler.fill(html, { kind: 'contact', fields: form, letter });
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['filled']));
    expect(await filler.values()).toEqual({
      first: 'Jane van',
      last: 'Writer',
      mail: 'jane@example.org',
      subject: LETTER.subject,
      body: LETTER.body,
    });
  });
});
