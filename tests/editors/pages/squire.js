import DOMPurify from 'dompurify';
import { html, lay, linesOfHtml, ready } from './_page.js';

globalThis.DOMPurify = DOMPurify;
const { default: Squire } = await import('squire-rte');
const host = lay('<div id=editor style="min-height:200px"></div>');
const squire = new Squire(host, { blockTag: 'DIV' });
squire.setHTML(html('div'));
ready({ model: () => linesOfHtml(squire.getHTML()), field: '#editor' });
