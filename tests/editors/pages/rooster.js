import { createEditor, exportContent } from 'roosterjs';
import { createModelFromHtml } from 'roosterjs-content-model-core';
import { html, lay, linesOfHtml, ready } from './_page.js';

const host = lay('<div id=editor style="min-height:200px"></div>');
const editor = createEditor(host, [], createModelFromHtml(html('div') || '<div><br></div>'));
ready({ model: () => linesOfHtml(exportContent(editor)), field: '#editor' });
