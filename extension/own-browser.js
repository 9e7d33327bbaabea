/**
 * What the popup has in the place of webextension-polyfill: the browser's own `browser`, which the
 * polyfill would hand on as it is, and the polyfill itself where there is none, before Chrome 148
 * (https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace).
 */
export default globalThis.browser?.runtime?.id
  ? globalThis.browser
  : (await import('./polyfill.js')).default;
