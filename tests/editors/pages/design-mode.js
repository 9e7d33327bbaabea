import { html, lay, linesOfHtml, ready } from './_page.js';

const page = lay('<iframe id=editor style="width:600px;height:300px"></iframe>').contentDocument;
page.body.innerHTML = html('div');
page.designMode = 'on';
ready({ model: () => linesOfHtml(page.body.innerHTML), field: 'body', frame: '#editor' });
