import { viewOf } from './focus';

const CODES: Record<string, [code: string, keyCode: number]> = {
  ',': ['Comma', 188],
  ';': ['Semicolon', 186],
  Enter: ['Enter', 13],
  a: ['KeyA', 65],
  z: ['KeyZ', 90],
  Home: ['Home', 36],
};

/**
 * Tells `element` of a pressed key; the browser itself does nothing for such an event. Only these keys
 * exist, and no letter is ever sent by one of them.
 */
export function strike(element: Element, key: keyof typeof CODES & string, command = false): void {
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
  const types = command || key.length > 1 ? ['keydown', 'keyup'] : ['keydown', 'keypress', 'keyup'];
  for (const type of types) {
    const event = new KeyboardEvent(type, {
      ...init,
      charCode: type === 'keypress' ? key.charCodeAt(0) : 0,
    });
    element.dispatchEvent(event);
  }
}
