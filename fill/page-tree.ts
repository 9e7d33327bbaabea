/** The element around `node` as the user sees it: out of shadow roots, and out of frames of the same origin. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  if (root !== node && root.nodeType === Node.DOCUMENT_FRAGMENT_NODE)
    return (root as ShadowRoot).host;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** Whether `outer` is `inner` or around it, across shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.ownerDocument === inner.ownerDocument && outer.contains(inner)) return true;
  for (let at: Element | null = inner; at; ) {
    const host: Element | null = outsideOf(at);
    if (!host) return false;
    if (outer.contains(host)) return true;
    at = host;
  }
  return false;
}

/** The shadow host or frame element in whose tree `node` stands, or null in the page's own tree. */
function outsideOf(node: Element): Element | null {
  const root = node.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  return node.ownerDocument.defaultView?.frameElement ?? null;
}

/** The document in a frame of the same origin; null for another origin's. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Firefox throws here for a sandboxed frame that is another origin by its sandbox.
  }
}
