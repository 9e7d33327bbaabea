import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';
import { html, lay, linesOfHtml, ready } from './_page.js';

const host = lay('<div id=editor></div>');
host.innerHTML = html('p');
const plugins = [Essentials, Paragraph, Bold, Italic, List];
const editor = await ClassicEditor.create(host, {
  licenseKey: 'GPL',
  plugins,
  toolbar: ['bold', 'undo'],
});
ready({ model: () => linesOfHtml(editor.getData()), field: '.ck-editor__editable' });
