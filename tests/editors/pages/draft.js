import { ContentState, Editor, EditorState } from 'draft-js';
import { createRoot } from 'react-dom18/client';
import React from 'react18';
import { lay, ready, text } from './_page.js';

let current;
function Draft() {
  const [state, setState] = React.useState(() =>
    EditorState.createWithContent(ContentState.createFromText(text())),
  );
  current = state;
  return React.createElement(Editor, {
    editorState: state,
    onChange: setState,
    placeholder: 'Write here',
  });
}
createRoot(lay('<div id=editor></div>')).render(React.createElement(Draft));
while (!document.querySelector('.public-DraftEditor-content'))
  await new Promise((resolve) => setTimeout(resolve, 20));
const model = () =>
  current
    .getCurrentContent()
    .getBlocksAsArray()
    .flatMap((block) => block.getText().split('\n'));
ready({ model, field: '.public-DraftEditor-content' });
