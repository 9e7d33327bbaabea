import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Box,
  exposedZone,
  paperFor,
  papers,
  sheetPlan,
  sheetZones,
  visibleZone,
  type WindowEnvelope,
  windowEnvelopes,
} from '../../appeal/window-zone';
import data from '../../data/envelopes.json';

const mm = z.number().positive();
const dated = { source: z.string().min(1), seen: z.iso.date() };
const Envelopes = z.strictObject({
  foldTolerance: mm,
  papers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      width: mm,
      height: mm,
      folds: z.array(mm),
      half: mm.optional(),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
      ...dated,
    }),
  ),
  windows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      paper: z.enum(data.papers.map(({ id }) => id)),
      envelope: z.enum(data.envelopes.map(({ id }) => id)),
      panel: mm,
      window: z.strictObject({ left: mm, bottom: mm, width: mm, height: mm }),
      ...dated,
    }),
  ),
  envelopes: z.array(z.strictObject({ id: z.string(), name: z.string(), width: mm, height: mm })),
});

test('envelopes.json has a source and a date for every window', () => {
  Envelopes.parse(data);
});

const windows = papers.flatMap(windowEnvelopes);
const window = (id: string) => windows.find((each) => each.id === id)!;

test.each([
  // id, visible wherever the sheet slides (mm from left, top, right, bottom), seen in some place
  ['dl-din', [20, 50, 100, 89], [10, 44, 110, 95]],
  ['dl-low', [20, 60, 100, 89], [10, 54, 110, 95]],
  ['dl-uk', [20, 55, 100, 84], [10, 49, 110, 90]],
  ['c6-5', [20, 54, 91, 89], [1, 44, 110, 99]],
  ['c5', [20, 57, 91, 87.5], [1, 42.5, 110, 102]],
  ['us-10', [22.2, 63.5, 111.1, 87.9], [-3.2, 59.3, 136.5, 92.1]],
])('%s shows the address in %j', (id, visible, exposed) => {
  expect(edges(visibleZone(window(id)))).toEqual(visible);
  expect(edges(exposedZone(window(id)))).toEqual(exposed);
});

test.each([
  ['a4', [20, 60, 91, 84], [1, 42.5, 110, 102]],
  ['letter', [22.2, 63.5, 111.1, 87.9], [-3.2, 59.3, 136.5, 92.1]],
])('on %s the address goes where all its windows show it', (id, address, exposed) => {
  const zones = sheetZones(papers.find((paper) => paper.id === id)!);
  expect(edges(zones.address)).toEqual(address);
  expect(edges(zones.exposed)).toEqual(exposed);
});

describe.each(windows.map((each) => [each.id, each] as const))('%s', (_, each) => {
  test('folds the sheet so that it goes in, at a printed mark', () => {
    const paper = papers.find(({ id }) => id === each.paper)!;
    const envelope = data.envelopes.find(({ id }) => id === each.envelope)!;
    expect([...paper.folds, paper.half]).toContain(each.panel);
    expect(paper.width).toBeLessThan(envelope.width);
    expect(each.panel + data.foldTolerance).toBeLessThan(envelope.height);
    const [first = 0, second = 0] = paper.folds;
    expect(second - first).toBeLessThanOrEqual(first);
    expect(paper.height - second).toBeLessThanOrEqual(first);
  });

  test('shows the whole visible zone, and nothing beyond the exposed one, in every corner', () => {
    for (const [across, up, short] of corners()) {
      const seen = seenThrough(each, across!, up!, short! * data.foldTolerance);
      expect(holds(seen, visibleZone(each))).toBe(true);
      expect(holds(exposedZone(each), seen)).toBe(true);
    }
  });
});

test.each(papers.map((paper) => [paper.id, paper] as const))(
  'on %s only the address stands where a window may be',
  (_, paper) => {
    const { address, exposed } = sheetZones(paper);
    const { address: place, wideAddress, ...others } = sheetPlan(paper);
    expect(holds(address, wideAddress)).toBe(true);
    expect(holds(wideAddress, place)).toBe(true);
    for (const box of [others.sender, others.date, others.text]) {
      expect(box.right - box.left).toBeGreaterThan(50);
      expect(box.bottom - box.top).toBeGreaterThan(20);
      expect(box.bottom < exposed.top || box.top > exposed.bottom || box.left > exposed.right).toBe(
        true,
      );
    }
    for (const fold of paper.folds) {
      expect(fold < exposed.top || fold > exposed.bottom).toBe(true);
    }
  },
);

test.each([
  ['US', 'letter'],
  ['CA', 'letter'],
  ['MX', 'letter'],
  ['PH', 'letter'],
  ['NO', 'a4'],
  ['KR', 'a4'],
  ['BR', 'a4'],
  [undefined, 'a4'],
])('a writer in %s prints on %s', (country, paper) => {
  expect(paperFor(country).id).toBe(paper);
});

function edges({ left, top, right, bottom }: Box): number[] {
  return [left, top, right, bottom].map((edge) => Math.round(edge * 10) / 10);
}

/** The sheet's rectangle behind the window when it lies that far (0 to 1) to the right and up, folded `short` mm short. */
function seenThrough(each: WindowEnvelope, across: number, up: number, short: number): Box {
  const envelope = data.envelopes.find(({ id }) => id === each.envelope)!;
  const paper = papers.find(({ id }) => id === each.paper)!;
  const panel = each.panel - short;
  const sheetLeft = across * (envelope.width - paper.width);
  const sheetTop = (1 - up) * (envelope.height - panel);
  const { left, bottom, width, height } = each.window;
  const windowTop = envelope.height - bottom - height;
  return {
    left: left - sheetLeft,
    top: windowTop - sheetTop,
    right: left + width - sheetLeft,
    bottom: windowTop + height - sheetTop,
  };
}

function corners() {
  return [0, 0.3, 1].flatMap((across) =>
    [0, 0.7, 1].flatMap((up) => [0, 1].map((short) => [across, up, short])),
  );
}

function holds(outer: Box, inner: Box): boolean {
  const slip = 1e-9;
  return (
    outer.left <= inner.left + slip &&
    outer.top <= inner.top + slip &&
    outer.right >= inner.right - slip &&
    outer.bottom >= inner.bottom - slip
  );
}
