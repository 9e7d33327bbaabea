import { html, lay, linesOfHtml, load, ready } from './_page.js';

await load('tinymce/tinymce.min.js');
lay('<textarea id=editor></textarea>').value = html('p');
const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  promotion: false,
  height: 400,
});
ready({
  model: () => linesOfHtml(editor.getContent()),
  field: 'body',
  frame: 'iframe.tox-edit-area__iframe',
});
