import { html, lay, linesOfHtml, load, ready } from './_page.js';

await load('tinymce/tinymce.min.js');
lay('<div style="height:90px"></div><div id=editor style="min-height:100px"></div>').innerHTML =
  html('p');
const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  promotion: false,
  inline: true,
});
ready({ model: () => linesOfHtml(editor.getContent()), field: '#editor' });
