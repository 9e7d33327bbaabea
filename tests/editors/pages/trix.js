import 'trix';
import { html, lay, linesOfHtml, ready } from './_page.js';

lay('<input id=source type=hidden><div id=editor></div>');
document.getElementById('source').value = html('div');
const element = document.createElement('trix-editor');
element.setAttribute('input', 'source');
const initialised = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
document.getElementById('editor').replaceWith(element);
await initialised;
ready({ model: () => linesOfHtml(document.getElementById('source').value), field: 'trix-editor' });
