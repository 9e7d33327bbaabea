import { html, lay, linesOfHtml, ready } from './_page.js';

const host = lay('<div id=editor contenteditable style="min-height:200px"></div>');
host.innerHTML = html('p') || '<p><br></p>';
ready({ model: () => linesOfHtml(host.innerHTML), field: '#editor' });
