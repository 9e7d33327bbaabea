import { viewOf } from './focus';

const CODES: Record<string, [code: string, keyCode: number]> = {
  ',': ['Comma', 188],
  ';': ['Semicolon', 186],
  Enter: ['Enter', 13],
  a: ['KeyA', 65],
  z: ['KeyZ', 90],
};

/**
 * Tells `element` of a pressed key; the browser itself does nothing for such an event. Only these keys
 * exist, and no letter is ever sent by one of them. Answers whether the page took it upon itself.
 */
export function strike(element: Element, key: string, command = false): boolean {
  const { KeyboardEvent, navigator } = viewOf(element);
  const [code, keyCode] = CODES[key]!;
  const mac = /mac/i.test(navigator.platform);
  const init = {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey: command && !mac,
    metaKey: command && mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const send = (type: string, charCode = 0) =>
    element.dispatchEvent(new KeyboardEvent(type, { ...init, charCode }));
  let taken = !send('keydown');
  if (!taken && !command && key.length === 1) taken = !send('keypress', key.charCodeAt(0));
  send('keyup');
  return taken;
}
