import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import { readDocument } from '../../intake/read-document';
import { readDocx } from '../../intake/read-docx';
import { readHtml } from '../../intake/read-html';
import { readPdf } from '../../intake/read-pdf';
import { pdfOf } from './documents/two-column-pdf';
import { p, r, wordFile } from './documents/word-file';

// The first import of pdf.js and mammoth takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (name: string) => {
  const file = readFileSync(new URL(`documents/${name}`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
};

describe('a Word file with recipients in two table cells', () => {
  test('is read list by list and cell by cell', async () => {
    const parsed = parseUrgentAction(await readDocx(bytes('two-columns.docx')));
    expect(parsed.title).toBe('UNION LEADER HELD IN SECRET IN BELARUS');
    expect(parsed.deadline?.date).toBe('2014-04-18');
    expect(parsed.reference).toEqual({ ua: '61/14', index: 'EUR 49/004/2014' });
    expect(parsed.appeals[0]?.demands).toEqual([
      'Urging the Belarusian authorities to release Olga Marchenka immediately',
      'Calling on them to let her see her lawyer.',
    ]);
    expect(parsed.appeals[0]?.recipients).toEqual([
      {
        role: 'to',
        title: 'President',
        name: 'Aliaksandr Sakalou',
        post: { lines: ['ul. Marksa 38', '220016 Minsk', 'Belarus'], country: 'BY' },
        fax: [{ printed: '+375 17 226 06 10', number: '+375172260610' }],
        salutation: 'Dear President',
      },
      {
        role: 'to',
        title: 'General Prosecutor',
        name: 'Alyaksandr Kanyuk',
        post: { lines: ['ul. Internatsionalnaya 22', '220030 Minsk', 'Belarus'], country: 'BY' },
        fax: [{ printed: '+375 17 226 42 52', number: '+375172264252' }],
        salutation: 'Dear General Prosecutor',
      },
    ]);
  });

  test('that is none throws', async () => {
    await expect(readDocx(new TextEncoder().encode('no zip').buffer)).rejects.toThrow();
  });
});

test("a Word file's margins, without notes, codes and deleted words", async () => {
  const text = await readDocx(
    await wordFile({
      document:
        p('URGENT ACTION') + p('She is in jail.', '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      header:
        p('URGENT ACTION') +
        p('<w:del><w:r><w:delText>UA 1/14</w:delText></w:r></w:del>', r('UA 12/14')),
      footer:
        p('Page 1', '<w:r><w:instrText>PAGE 2</w:instrText></w:r>') +
        p('Index: MDE 11/004/2014') +
        p('1'),
      footnotes: `<w:footnote w:id="2">${p('Index: MDE 11/001/2010')}</w:footnote>`,
    }),
  );
  expect(text).toBe('UA 12/14\n\nURGENT ACTION\n\nShe is in jail.\n\nIndex: MDE 11/004/2014\n');
});

describe('a PDF with recipients in two columns', () => {
  const head = [
    'URGENT ACTION',
    'FISHERMEN DETAINED IN CAMBODIA',
    'Five fishermen have been detained in Cambodia since 2 May 2013 for protesting against a dam on their river.',
    'Please write immediately in Khmer, English or your own language:',
    '- Urging the Cambodian authorities to release the five fishermen.',
    'PLEASE SEND APPEALS BEFORE 21 JUNE 2013 TO:',
  ].map((text, i) => ({ text, x: 50, y: 60 + i * 14 }));
  const left = [
    'Prime Minister',
    'Samdech Sok Vanna',
    'Office of the Prime Minister',
    'Jok Dimitrov Boulevard',
    'Phnom Penh, Cambodia',
    'Fax: +855 23 880 624',
    'Salutation: Your Excellency',
  ];
  const right = [
    'Minister of Interior',
    'Mr Chea Kheng',
    'Ministry of Interior',
    '275 Norodom Blvd',
    'Phnom Penh, Cambodia',
    'Fax: +855 23 212 708',
    'Salutation: Dear Minister',
    'Email: moi@interior.example.kh',
  ];
  const columns = [
    ...left.map((text, i) => ({ text, x: 50, y: 158 + i * 12 })),
    ...right.map((text, i) => ({ text, x: 310, y: 158 + i * 12 })),
  ];
  const foot = [
    'Please check with your section office if sending appeals after the above date.',
    'UA: 140/13 Index: ASA 23/008/2013 Issue Date: 10 May 2013',
  ].map((text, i) => ({ text, x: 50, y: 280 + i * 14 }));
  // As writers of PDFs do: line by line across both columns.
  const page = [...head, ...columns, ...foot].sort((a, b) => a.y - b.y);

  test('is read column by column', async () => {
    const text = await readPdf(pdfOf(page));
    expect(text).toContain([...left, '', ...right].join('\n'));
    const parsed = parseUrgentAction(text);
    expect(parsed.deadline?.date).toBe('2013-06-21');
    expect(
      parsed.appeals[0]?.recipients.map(({ name, title, fax, email, salutation }) => [
        name,
        title,
        fax?.[0]?.number,
        email?.[0],
        salutation,
      ]),
    ).toEqual([
      ['Samdech Sok Vanna', 'Prime Minister', '+85523880624', undefined, 'Your Excellency'],
      [
        'Mr Chea Kheng',
        'Minister of Interior',
        '+85523212708',
        'moi@interior.example.kh',
        'Dear Minister',
      ],
    ]);
  });

  test('without text is said to be a scan', async () => {
    await expect(readPdf(pdfOf([]))).rejects.toThrow('scan');
  });
  test('that is none throws', async () => {
    await expect(readPdf(new TextEncoder().encode('no pdf').buffer)).rejects.toThrow();
  });
});

describe("a section's saved page", () => {
  const page = readFileSync(new URL('documents/section-page.html', import.meta.url), 'utf8');

  test('is read without what stands around its text', async () => {
    const text = await readHtml(page);
    expect(text).not.toMatch(/cookies|Donate|2030|2020|opens in/);
    const parsed = parseUrgentAction(text);
    expect(parsed.title).toBe('Lawyer Jailed For Posts');
    expect(parsed.reference.ua).toBe('64/21');
    expect(parsed.deadline).toEqual({
      date: '2021-08-19',
      wording: 'This Urgent Action expires on August 19, 2021.',
    });
    expect(parsed.countries).toEqual(['VN']);
    expect(parsed.appeals[0]?.demands).toEqual([
      'I urge you to release him immediately and unconditionally.',
    ]);
    expect(
      parsed.appeals[0]?.recipients.map(({ name, email, writers }) => [name, email?.[0], writers]),
    ).toEqual([
      ['Pham Van Chinh', 'vpcp@government.example.vn', undefined],
      ['Ha Kim', 'info@vietnamembassy.example.us', ['US']],
    ]);
  });

  test.each([
    ['<p>a<br>b</p>', 'a\nb\n'],
    ['<p>a</p><p>b</p>', 'a\n\nb\n'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b\n'],
    ['<pre>a\n  b</pre>', 'a\nb\n'],
    ['a <b>b</b>  c', 'a b c\n'],
    ['<table><tr><td><p>Fax:</p></td><td><p>+1 2</p></td></tr><tr><td>b', 'Fax: +1 2\n\nb\n'],
    ['<table><tr><th>Fax</th><td></td></tr><tr><td>b</td></tr>', 'Fax:\nb\n'],
    ['<div hidden>x</div><p aria-hidden="true">y</p>z', 'z\n'],
    ['<script>alert(1)</script><p>&lt;b&gt;</p>', '<b>\n'],
    ['<p>'.repeat(20_000), '\n'],
    ['<table><tr><th>Fax</th><td>+1 2</td></tr><tr><th>A</th></tr>', 'Fax: +1 2\nA\n'],
    [
      '<dl><dt>Fax:</dt><dd>+1 2</dd><dt>E-mail</dt><dd>a@b.ch</dd></dl>',
      'Fax: +1 2\nE-mail: a@b.ch\n',
    ],
    ['E-mail: <a href="mailto:a@b.ch?subject=x">write</a>', 'E-mail: write a@b.ch\n'],
    [
      '<a href="mailto:a@b.ch">a [at] b.ch</a>, <a href="mailto:?body=x">share</a>',
      'a@b.ch, share\n',
    ],
    ['<span data-cfemail="5a3b1a38743932">[email&#160;protected]</span>', 'a@b.ch\n'],
    ['<a href="/cdn-cgi/l/email-protection#5a3b1a38743932">e-mail</a>', 'e-mail a@b.ch\n'],
    ['x<ul><li><a>Take action</a><ul><li><a>Donate</a></ul><li><a>News</a></ul>y', 'x\n\ny\n'],
    ['<label>Name <input></label><textarea>short</textarea>a', 'a\n'],
    [`<textarea>Dear\n${'x '.repeat(120)}</textarea>`, `Dear\n${'x '.repeat(119)}x\n`],
    ['a<sup><a href="#footnote-1">[1]</a></sup><ol><li id="footnote-1">b</ol>', 'a\n'],
    [
      '<p>The action itself</p><div class="comments">a</div><div id="related">b</div>',
      'The action itself\n',
    ],
    [
      '<p>The action itself</p><aside class="sidebar">Fax: +1 2</aside>',
      'The action itself\n\nFax: +1 2\n',
    ],
    ['<div class="content related">The action itself</div><p>b</p>', 'The action itself\n\nb\n'],
  ])('%.40s', async (html, text) => {
    expect(await readHtml(html)).toBe(text);
  });

  test('of two megabytes is read in seconds', async () => {
    const line = '<li><a href="/a">A link</a> and the words of a page that go on beside it</li>';
    expect((await readHtml(line.repeat(25_000))).length).toBeGreaterThan(1_000_000);
  }, 20_000);
});

describe('a file', () => {
  const file = (name: string, bytes: ArrayBuffer, type = '') => ({
    name,
    type,
    arrayBuffer: async () => bytes,
  });
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer;

  test.each([
    ['UTF-8 text', file('a.txt', new TextEncoder().encode('Téhéran').buffer), 'Téhéran'],
    ['Windows-1252 text', file('a.txt', latin('T\u00e9h\u00e9ran')), 'Téhéran'],
    ['UTF-16 text', file('a.txt', latin('\u00ff\u00feA\0b\0')), 'Ab'],
    ['UTF-16 text, the other way', file('a.txt', latin('\u00fe\u00ff\0A\0b')), 'Ab'],
    [
      'a page in the letters it names',
      file('a.htm', latin('<meta charset="iso-8859-2">\u00b3')),
      'ł\n',
    ],
    [
      'a page in letters that there are not',
      file('a.htm', latin('<meta charset="x-none">\u00e9')),
      'é\n',
    ],
    ['a saved page', file('a.htm', latin('<p>a<br>b')), 'a\nb\n'],
    ['a page known by its type', file('a', latin('<p>a'), 'text/html'), 'a\n'],
  ])('%s', async (_, given, text) => {
    expect(await readDocument(given)).toBe(text);
  });

  test('in the old Word format says what to do', async () => {
    await expect(
      readDocument(file('a.doc', latin('\u00d0\u00cf\u0011\u00e0xxxx'))),
    ).rejects.toThrow('oldWord');
  });
  test.each([
    ['that is empty', '', 'emptyFile'],
    ['that is a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'otherFormat'],
    ['of a word processor', '{\\rtf1\\ansi Dear', 'otherFormat'],
    [
      'in which a browser keeps a page and its pictures',
      'From: <a>\r\nContent-Type: multipart/related\r\n',
      'otherFormat',
    ],
    ['that begins as a PDF and goes on as none', '%PDF-1.7 and no more', 'damagedPdf'],
    ['that begins as a Word file and goes on as none', 'PK\u0003\u0004 and no more', 'damagedWord'],
    [
      'of Word that a password locks',
      '\u00d0\u00cf\u0011\u00e0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'locked',
    ],
  ])('%s says what to do', async (_, start, code) => {
    await expect(readDocument(file('a', latin(start)))).rejects.toMatchObject({ remark: { code } });
  });
  test('that a server put its own lines before is a PDF', async () => {
    const pdf = new Uint8Array(pdfOf([{ text: 'URGENT ACTION', x: 50, y: 50 }]));
    const sent = new Uint8Array([...new TextEncoder().encode('HTTP/1.1 200 OK\r\n\r\n'), ...pdf]);
    expect(await readDocument(file('a', sent.buffer))).toBe('URGENT ACTION\n');
  });
  test('known by its first bytes', async () => {
    expect(await readDocument(file('a.bin', bytes('two-columns.docx')))).toContain('UNION LEADER');
  });
});
