import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { Box } from '../appeal/window-zone';

const PX_PER_MM = 96 / 25.4;

/** Type size in pt with its leading in em; `narrow`: in a narrow face. */
export type Setting = { pt: number; leading: number; narrow?: boolean };

/** In whole px: browsers put lines on whole px, and others would stand unevenly. */
export function lineHeight({ pt, leading }: Setting): string {
  return `${Math.round((pt * 96 * leading) / 72)}px`;
}

/** Sets type in a hidden box and measures what it takes. */
export type Gauge = {
  /** Whether `content` fits into a box of this width and height (mm) at this setting. */
  fits(content: ComponentChild, box: Box, setting: Setting): boolean;
};

/** A gauge in `host`, which is laid out as the printed text is, but not seen. */
export function gaugeIn(host: HTMLElement): Gauge {
  return {
    fits(content, box, setting) {
      host.style.inlineSize = `${box.right - box.left}mm`;
      host.style.fontSize = `${setting.pt}pt`;
      host.style.lineHeight = lineHeight(setting);
      host.toggleAttribute('data-narrow', setting.narrow === true);
      render(content, host);
      const { height } = host.getBoundingClientRect();
      const fits =
        height <= (box.bottom - box.top) * PX_PER_MM && host.scrollWidth <= host.clientWidth;
      render(null, host);
      return fits;
    },
  };
}
