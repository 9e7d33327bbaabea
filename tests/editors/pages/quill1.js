import Quill from 'quill1';
import { html, lay, ready, style } from './_page.js';

await style('quill1/dist/quill.snow.css');
lay('<div id=editor style="height:400px"></div>').innerHTML = html('p');
const quill = new Quill('#editor', { theme: 'snow' });
ready({ model: () => quill.getText().replace(/\n$/, '').split('\n'), field: '.ql-editor' });
