import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { lay, lines, ready } from './_page.js';

const host = lay(
  '<div id=editor contenteditable style="min-height:200px;white-space:pre-wrap"></div>',
);
const editor = createEditor({
  namespace: 'page',
  nodes: [HeadingNode, QuoteNode],
  onError: ({ message }) => globalThis.errors.push(message),
});
editor.setRootElement(host);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const paragraph = (line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : []));
const start = () =>
  $getRoot()
    .clear()
    .append(...(lines.length ? lines : ['']).map(paragraph));
editor.update(start, { discrete: true, tag: 'history-merge' });
// The history merges what follows within its delay.
await new Promise((resolve) => setTimeout(resolve, 350));
const model = () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .flatMap((node) => node.getTextContent().split('\n')),
  );
ready({ model, field: '#editor' });
