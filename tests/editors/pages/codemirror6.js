import { basicSetup, EditorView } from 'codemirror';
import { lay, ready, text } from './_page.js';

const view = new EditorView({
  doc: text(),
  extensions: [basicSetup],
  parent: lay('<div id=editor></div>'),
});
ready({ model: () => view.state.doc.toString().split('\n'), field: '.cm-content' });
