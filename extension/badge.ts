import { browser } from '#imports';
import type { Badge, Urgency } from '../appeal/badge';

/** White text on each reads at 4.5:1 or better, in light and dark toolbars. */
const COLOURS: Record<Urgency, string> = {
  none: '#4b5563',
  open: '#4b5563',
  closing: '#92400e',
  today: '#b91c1c',
};

/** Shows `badge` on the toolbar button; `title` says the same in words. */
export async function showBadge({ text, urgency }: Badge, title: string) {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: COLOURS[urgency] }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title }),
  ]);
}
