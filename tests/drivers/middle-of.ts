/** In the page: where to click to hit `selector`, in CSS pixels of the window. Throws when it is not there. */
export function middleOf(selector: string, frame?: string): { x: number; y: number } {
  const host = frame ? document.querySelector<HTMLIFrameElement>(frame) : null;
  if (frame && !host) throw new Error(`No frame ${frame}`);
  const target = (host ? host.contentDocument! : document).querySelector(selector);
  if (!target) throw new Error(`Nothing matches ${selector}`);
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const inset = host ? host.getBoundingClientRect() : { left: 0, top: 0 };
  return {
    x: Math.round(inset.left + left + width / 2),
    y: Math.round(inset.top + top + height / 2),
  };
}
