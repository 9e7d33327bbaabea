import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser as Parser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { html, lay, ready } from './_page.js';

const host = lay('<div id=editor style="white-space:pre-wrap"></div>');
const source = document.createElement('div');
source.innerHTML = html('p');
const view = new EditorView(host, {
  state: EditorState.create({
    doc: Parser.fromSchema(schema).parse(source),
    plugins: exampleSetup({ schema, menuBar: false }),
  }),
});
const model = () =>
  view.state.doc
    .textBetween(0, view.state.doc.content.size, '\n', '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n');
ready({ model, field: '.ProseMirror' });
