import { html, lay, linesOfHtml, load, ready } from './_page.js';

await load('ckeditor4/ckeditor.js');
lay('<textarea id=editor></textarea>').value = html('p');
const editor = CKEDITOR.replace('editor', { versionCheck: false });
await new Promise((resolve) => editor.on('instanceReady', resolve));
ready({
  model: () => linesOfHtml(editor.getData()),
  field: 'body',
  frame: 'iframe.cke_wysiwyg_frame',
});
