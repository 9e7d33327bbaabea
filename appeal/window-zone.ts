import data from '../data/envelopes.json';

export type Paper = (typeof data.papers)[number];
export type WindowEnvelope = (typeof data.windows)[number];
export type Envelope = (typeof data.envelopes)[number];

/** Edges in mm from the sheet's left and top edges. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const papers: Paper[] = data.papers;
export const envelopes: Envelope[] = data.envelopes;

/** The paper people use in this country (ISO 3166-1 alpha-2): A4, unless it is one of the Letter countries. */
export function paperFor(country?: string): Paper {
  return papers.find(({ countries }) => country && countries?.includes(country)) ?? papers[0]!;
}

/** The window envelopes that take this paper. */
export function windowEnvelopes(paper: Paper): WindowEnvelope[] {
  return data.windows.filter((window) => window.paper === paper.id);
}

/**
 * The part of the sheet that shows in the window wherever the folded sheet slides inside the envelope,
 * also when it was folded `foldTolerance` mm too short.
 */
export function visibleZone(window: WindowEnvelope): Box {
  const { left, bottom, width, height } = window.window;
  const { envelope, paper } = partsOf(window);
  return {
    left,
    top: envelope.height - bottom - height,
    right: left + width - (envelope.width - paper.width),
    bottom: window.panel - data.foldTolerance - bottom,
  };
}

/** The part of the sheet that may show in the window in some place of the sheet. */
export function exposedZone(window: WindowEnvelope): Box {
  const { left, bottom, width, height } = window.window;
  const { envelope, paper } = partsOf(window);
  return {
    left: left - (envelope.width - paper.width),
    top: window.panel - data.foldTolerance - bottom - height,
    right: left + width,
    bottom: envelope.height - bottom,
  };
}

/**
 * Where the address goes on this paper: `address` is visible in every window envelope that takes it;
 * nothing else may stand in `exposed`, so that only the address shows.
 */
export function sheetZones(paper: Paper): { address: Box; exposed: Box } {
  const windows = windowEnvelopes(paper);
  const visible = windows.map(visibleZone);
  const exposed = windows.map(exposedZone);
  const least = (boxes: Box[], edge: keyof Box) => Math.min(...boxes.map((box) => box[edge]));
  const most = (boxes: Box[], edge: keyof Box) => Math.max(...boxes.map((box) => box[edge]));
  return {
    address: {
      left: most(visible, 'left'),
      top: most(visible, 'top'),
      right: least(visible, 'right'),
      bottom: least(visible, 'bottom'),
    },
    exposed: {
      left: least(exposed, 'left'),
      top: least(exposed, 'top'),
      right: most(exposed, 'right'),
      bottom: most(exposed, 'bottom'),
    },
  };
}

function partsOf(window: WindowEnvelope) {
  return {
    envelope: envelopes.find(({ id }) => id === window.envelope)!,
    paper: papers.find(({ id }) => id === window.paper)!,
  };
}
