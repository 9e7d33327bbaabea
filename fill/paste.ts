import { viewOf } from './focus';

/**
 * Pastes plain text at the selection: what every editor with a model of its own listens for. Answers
 * whether the page took it upon itself; the browser inserts nothing for such an event.
 */
export function paste(element: Element, text: string): boolean {
  const { ClipboardEvent, DataTransfer } = viewOf(element);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    // Firefox ignores clipboardData here and takes its own older members, which others ignore.
    // https://searchfox.org/mozilla-central/source/dom/webidl/ClipboardEvent.webidl
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as ClipboardEventInit);
  return !element.dispatchEvent(event);
}
