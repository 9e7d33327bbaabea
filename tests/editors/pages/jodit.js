import { html, lay, linesOfHtml, load, ready } from './_page.js';

await load('jodit/es2021/jodit.min.js');
lay('<textarea id=editor></textarea>');
const editor = Jodit.make('#editor', { height: 400 });
editor.value = html('p');
ready({ model: () => linesOfHtml(editor.value), field: '.jodit-wysiwyg' });
