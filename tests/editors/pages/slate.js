import React from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { lay, lines, ready } from './_page.js';

const host = lay('<div id=editor></div>');
const editor = withHistory(withReact(createEditor()));
const initialValue = (lines.length ? lines : ['']).map((text) => ({
  type: 'paragraph',
  children: [{ text }],
}));
const editable = React.createElement(Editable, {
  placeholder: 'Write here',
  style: { minHeight: 200 },
});
createRoot(host).render(React.createElement(Slate, { editor, initialValue }, editable));
while (!document.querySelector('[data-slate-editor]'))
  await new Promise((resolve) => setTimeout(resolve, 20));
ready({
  model: () => editor.children.flatMap((node) => Node.string(node).split('\n')),
  field: '[data-slate-editor]',
});
