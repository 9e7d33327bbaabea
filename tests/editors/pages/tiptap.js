import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { html, lay, linesOfHtml, ready } from './_page.js';

const element = lay('<div id=editor></div>');
const editor = new Editor({ element, extensions: [StarterKit], content: html('p') });
ready({ model: () => linesOfHtml(editor.getHTML()), field: '.ProseMirror' });
