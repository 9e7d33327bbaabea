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

/** Where everything stands on a sheet, in mm from its left and top edges. */
export type SheetPlan = {
  sender: Box;
  /** In line with the text. */
  address: Box;
  /** All there is, for long addresses. */
  wideAddress: Box;
  date: Box;
  /** The letter's text on its first sheet. */
  text: Box;
  /** On the sheets after it: the running head, and the text. */
  head: Box;
  next: Box;
};

const MARGIN = { left: 25, top: 15, right: 22, bottom: 20 };
const HEAD = 12;
/** Between the address and the edge of what shows; the lines' own leading adds to it. */
const CLEAR = 0.35;
/** From the date's foot to the text. */
const BELOW_DATE = 4;

/** Lays a sheet out so that the address, and only the address, shows in the paper's window envelopes. */
export function sheetPlan(paper: Paper): SheetPlan {
  const { address, exposed } = sheetZones(paper);
  const left = MARGIN.left;
  const right = paper.width - MARGIN.right;
  const bottom = paper.height - MARGIN.bottom;
  const wideAddress = {
    left: address.left + CLEAR,
    top: address.top + CLEAR,
    right: address.right - CLEAR,
    bottom: address.bottom - CLEAR,
  };
  return {
    sender: { left, top: MARGIN.top, right, bottom: exposed.top - CLEAR },
    address: { ...wideAddress, left: Math.max(left, wideAddress.left) },
    wideAddress,
    date: {
      left: exposed.right + CLEAR,
      top: exposed.top,
      right,
      bottom: exposed.bottom - BELOW_DATE,
    },
    text: { left, top: exposed.bottom + CLEAR, right, bottom },
    head: { left, top: MARGIN.top, right, bottom: MARGIN.top + HEAD },
    next: { left, top: MARGIN.top + HEAD, right, bottom },
  };
}

function partsOf(window: WindowEnvelope) {
  return {
    envelope: envelopes.find(({ id }) => id === window.envelope)!,
    paper: papers.find(({ id }) => id === window.paper)!,
  };
}
