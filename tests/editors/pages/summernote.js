import { html, lay, linesOfHtml, load, ready, style } from './_page.js';

await load('jquery/dist/jquery.min.js');
await load('summernote/dist/summernote-lite.min.js');
await style('summernote/dist/summernote-lite.css');
lay('<div id=editor></div>').innerHTML = html('p');
jQuery('#editor').summernote({ height: 400 });
ready({ model: () => linesOfHtml(jQuery('#editor').summernote('code')), field: '.note-editable' });
