import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, type Paper, sheetPlan } from '../appeal/window-zone';
import type { PrintJob } from '../extension/print-queue';
import { PrintLines } from './print-address';
import { lineHeight, type Setting } from './print-fit';
import { type SetLetter, setLetter } from './print-layout';
import { PrintText } from './print-text';
import { t } from './words';

type Props = { job: PrintJob; paper: Paper; onSet: (id: string, set: SetLetter) => void };

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;

/** One letter as sheets of paper. */
export function PrintLetter({ job, paper, onSet }: Props) {
  const { letter } = job;
  const plan = sheetPlan(paper);
  const text = useRef<HTMLDivElement>(null);
  const address = useRef<HTMLDivElement>(null);
  const [set, setSet] = useState<SetLetter>();
  useLayoutEffect(() => {
    const done = setLetter(job, sheetPlan(paper), {
      text: text.current!,
      address: address.current!,
    });
    setSet(done);
    onSet(job.id, done);
  }, [job, paper]);

  return (
    <div
      class="letter-sheets"
      data-sheets={job.id}
      lang={letter.language}
      dir={RIGHT_TO_LEFT.test(letter.language) ? 'rtl' : 'ltr'}
    >
      <div ref={text} class="gauge sheet-text" aria-hidden="true" />
      <div ref={address} class="gauge sheet-address" aria-hidden="true" />
      {set?.pages.map((blocks, page) => (
        <article
          key={page}
          class="sheet"
          aria-label={job.recipient}
          style={{ inlineSize: `${paper.width}mm`, blockSize: `${paper.height}mm` }}
        >
          {page === 0 ? (
            <>
              <FoldMarks paper={paper} />
              <header class="sheet-sender" dir="auto" style={at(plan.sender)}>
                <SenderLines job={job} />
              </header>
              <address
                class="sheet-address"
                data-narrow={set.address.setting.narrow}
                style={at(set.address.box, set.address.setting)}
              >
                <div>
                  <PrintLines lines={job.lines} unbroken={set.address.unbroken} />
                </div>
              </address>
              <p class="sheet-date" style={at(plan.date)}>
                {letter.date}
              </p>
            </>
          ) : (
            <header class="sheet-head" style={at(plan.head)}>
              <span>{[letter.recipientName ?? job.lines[0], letter.date].join(' · ')}</span>
              <span>{page + 1}</span>
            </header>
          )}
          <div class="sheet-text" style={at(page ? plan.next : plan.text, set.text)}>
            <PrintText blocks={blocks} />
          </div>
        </article>
      ))}
    </div>
  );
}

function SenderLines({ job: { letter, place, withAddress } }: { job: PrintJob }) {
  const lines = withAddress ? (letter.senderAddress ?? []) : [];
  // An address holds the place already.
  const where = place && !lines.some((line) => line.includes(place)) ? [place] : [];
  return (
    <>
      {letter.senderName && <strong>{letter.senderName}</strong>}
      {[...lines, ...where].map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

function FoldMarks({ paper: { folds, half } }: { paper: Paper }) {
  return (
    <>
      {folds.map((fold) => (
        <i key={fold} class="fold" style={{ top: `${fold}mm` }} title={t('printFold')} />
      ))}
      {half && <i class="fold half" style={{ top: `${half}mm` }} title={t('printFold')} />}
    </>
  );
}

/** A box on the sheet; physical edges, since an envelope's window stays left in any language. */
function at(box: Box, type?: Setting) {
  return {
    left: `${box.left}mm`,
    top: `${box.top}mm`,
    width: `${box.right - box.left}mm`,
    height: `${box.bottom - box.top}mm`,
    ...(type && { fontSize: `${type.pt}pt`, lineHeight: lineHeight(type) }),
  };
}
