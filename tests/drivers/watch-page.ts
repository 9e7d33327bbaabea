/** What somebody did to a page, in the page's own words: `click button "Send"`. */
declare global {
  interface Window {
    quickAppealsDeeds: string[];
  }
}

/**
 * To be run in a page: from then on notes in `window.quickAppealsDeeds` whatever could send what stands
 * there, in every same-origin frame and open shadow root, those that come later too. Submits; presses of
 * anything but a field, unless the page marks it with `data-reveal` (Cc, Bcc); Enter outside the fields of
 * recipients, and keys held with Ctrl, Alt or Cmd other than those of undo and select all.
 */
export function watchPage(): void {
  const deeds: string[] = [];
  window.quickAppealsDeeds = deeds;
  const seen = new WeakSet<Node>();

  const tell = (element: Element) => `${element.localName} "${element.textContent?.trim()}"`;
  const isField = (element: Element) =>
    element.matches('textarea, select, option, [contenteditable] *, [contenteditable], body') ||
    (element.localName === 'input' &&
      !/^(submit|image|button|reset|file)$/.test((element as HTMLInputElement).type)) ||
    (element as HTMLElement).isContentEditable;

  function notePress(event: Event) {
    const path = event.composedPath().filter((node): node is Element => 'localName' in node);
    const target = path[0];
    if (!target || path.some((element) => element.matches('[data-reveal], [data-reveal-too]')))
      return;
    const pressed = path.find((element) =>
      element.matches('button, a, summary, [role=button], [role=link], [onclick], [data-send]'),
    );
    if (pressed || !isField(target)) deeds.push(`${event.type} ${tell(pressed ?? target)}`);
  }

  function noteKey(event: Event) {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const target = event.composedPath()[0] as Element;
    const held = ctrlKey || metaKey || altKey;
    if (held && !/^[az]$/i.test(key)) deeds.push(`${event.type} command+${key} ${tell(target)}`);
    if (key !== 'Enter' || held) return;
    const role = target.closest?.('[data-expect]')?.getAttribute('data-expect') ?? '';
    if (!/^(to|cc|bcc)$/.test(role)) deeds.push(`${event.type} Enter ${tell(target)}`);
  }

  function watch(root: Document | ShadowRoot) {
    if (seen.has(root)) return;
    seen.add(root);
    // At the window: the fill holds submits back there, and one that is held back was one all the same.
    const first =
      root instanceof (root.ownerDocument?.defaultView ?? window).ShadowRoot
        ? root
        : (root as Document).defaultView!;
    first.addEventListener(
      'submit',
      (event) => deeds.push(`submit ${tell(event.target as Element)}`),
      true,
    );
    for (const type of [
      'click',
      'dblclick',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'touchstart',
      'touchend',
    ])
      root.addEventListener(type, notePress, true);
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, noteKey, true);
    root.addEventListener('load', (event) => enter(event.target as Element), true);
    sweep(root);
    const { MutationObserver } = root.ownerDocument?.defaultView ?? window;
    new MutationObserver(() => sweep(root)).observe(root, { childList: true, subtree: true });
  }

  function enter(element: Element) {
    if (element.shadowRoot) watch(element.shadowRoot);
    if (!/^i?frame$/.test(element.localName ?? '')) return;
    const inner = (element as HTMLIFrameElement).contentDocument;
    if (inner) watch(inner);
  }

  function sweep(root: Document | ShadowRoot) {
    for (const element of root.querySelectorAll('*')) enter(element);
  }

  watch(document);
}
