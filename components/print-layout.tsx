import type { Box, SheetPlan } from '../appeal/window-zone';
import type { PrintJob } from '../extension/print-queue';
import { PrintLines } from './print-address';
import { partBody } from './print-closing';
import { type Gauge, gaugeIn, type Setting } from './print-fit';
import { type Block, dealPages } from './print-pages';
import { PrintText } from './print-text';

/** A letter set in type: its pages, and the address as large as the window lets it be. */
export type SetLetter = {
  pages: Block[][];
  text: Setting;
  address: { box: Box; setting: Setting; unbroken: boolean };
  /** Whether the whole address shows in a window envelope. */
  addressFits: boolean;
};

const TEXT: Setting[] = [
  { pt: 11, leading: 1.4 },
  { pt: 10.5, leading: 1.35 },
  { pt: 10, leading: 1.32 },
];
const READABLE = TEXT[0]!;

const sizes = (pts: number[], leadings: number[], narrow?: boolean): Setting[] =>
  pts.flatMap((pt) => leadings.map((leading) => ({ pt, leading, narrow })));

const UNBROKEN = [
  ...sizes([11, 10.5, 10, 9.5, 9], [1.25]),
  ...sizes([10.5, 10, 9.5, 9], [1.25], true),
];
const BROKEN = [
  ...sizes([11, 10.5, 10, 9.5, 9, 8.5], [1.2, 1.1]),
  ...sizes([9, 8.5], [1.1], true),
  // 8 pt is the smallest type that sorting machines read (USPS: characters of at least 0.08 in).
  ...sizes([8], [1.1, 1]),
  ...sizes([8], [1.1, 1], true),
];

/** Sets a letter for these sheets, measuring in two hidden boxes of the page. */
export function setLetter(
  { letter, lines }: PrintJob,
  plan: SheetPlan,
  hosts: { text: HTMLElement; address: HTMLElement },
): SetLetter {
  return {
    ...setText(blocksOf(letter), letter.language, plan, gaugeIn(hosts.text)),
    ...setAddress(lines, plan, gaugeIn(hosts.address)),
  };
}

function blocksOf({ subject, body, senderName }: PrintJob['letter']): Block[] {
  const { paragraphs, close, below } = partBody(body, senderName);
  return [
    { kind: 'subject', text: subject },
    ...paragraphs.map((text) => ({ kind: 'text', text }) as const),
    ...(close ? [{ kind: 'closing', close, below } as const] : []),
  ];
}

/** One page in the largest type that allows it; otherwise as many pages as a readable size takes. */
function setText(blocks: Block[], language: string, plan: SheetPlan, gauge: Gauge) {
  const deal = (setting: Setting) =>
    dealPages(
      blocks,
      (some, page) =>
        gauge.fits(<PrintText blocks={some} />, page ? plan.next : plan.text, setting),
      language,
    );
  const whole = <PrintText blocks={blocks} />;
  const text = TEXT.find((setting) => gauge.fits(whole, plan.text, setting));
  return text ? { text, pages: [blocks] } : { text: READABLE, pages: deal(READABLE) };
}

/**
 * The largest type in which no line breaks, or else the largest in which all lines fit; the longest
 * addresses take all the room that shows in a window, and then a narrow face.
 */
function setAddress(lines: string[], plan: SheetPlan, gauge: Gauge) {
  const { address: box, wideAddress: wide } = plan;
  const tries = [
    ...UNBROKEN.map((setting) => ({ box, setting, unbroken: true })),
    ...BROKEN.map((setting) => ({ box, setting, unbroken: false })),
    ...BROKEN.map((setting) => ({ box: wide, setting, unbroken: false })),
  ];
  const found = tries.find(({ box, setting, unbroken }) =>
    gauge.fits(<PrintLines lines={lines} unbroken={unbroken} />, box, setting),
  );
  return { address: found ?? tries.at(-1)!, addressFits: found !== undefined };
}
