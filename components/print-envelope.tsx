import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Envelope } from '../appeal/window-zone';
import type { PrintJob } from '../extension/print-queue';
import { PrintLines } from './print-address';
import { gaugeIn, lineHeight, type Setting } from './print-fit';

type Props = { job: PrintJob; envelope: Envelope };

const SIZES: Setting[] = [16, 15, 14, 13, 12, 11, 10, 9, 8].map((pt) => ({ pt, leading: 1.3 }));

/**
 * The face of one envelope. The top 40 mm belong to the stamp and the lowest 15 mm to the sorting
 * machine (Deutsche Post, "Automationsfähige Briefsendungen"; USPS keeps 5/8 in).
 */
export function PrintEnvelope({ job, envelope }: Props) {
  const box = { left: 20, right: envelope.width - 20, top: 40, bottom: envelope.height - 16 };
  const host = useRef<HTMLDivElement>(null);
  const [type, setType] = useState<{ setting: Setting; unbroken: boolean }>();
  useLayoutEffect(() => {
    const gauge = gaugeIn(host.current!);
    const tries = [
      ...SIZES.filter(({ pt }) => pt >= 12).map((setting) => ({ setting, unbroken: true })),
      ...SIZES.map((setting) => ({ setting, unbroken: false })),
    ];
    const found = tries.find(({ setting, unbroken }) =>
      gauge.fits(<PrintLines lines={job.lines} unbroken={unbroken} />, box, setting),
    );
    setType(found ?? tries.at(-1)!);
  }, [job, envelope]);

  return (
    <div class="letter-sheets" data-envelope={job.id}>
      <div ref={host} class="gauge sheet-address" aria-hidden="true" />
      <article
        class="sheet"
        aria-label={job.recipient}
        style={{ inlineSize: `${envelope.width}mm`, blockSize: `${envelope.height}mm` }}
      >
        {job.withAddress && job.letter.senderAddress && (
          <div class="envelope-sender">
            {[job.letter.senderName, ...job.letter.senderAddress].filter(Boolean).join(' · ')}
          </div>
        )}
        {type && (
          <address
            class="envelope-address sheet-address"
            style={{
              left: `${box.left}mm`,
              top: `${box.top}mm`,
              width: `${box.right - box.left}mm`,
              height: `${box.bottom - box.top}mm`,
              fontSize: `${type.setting.pt}pt`,
              lineHeight: lineHeight(type.setting),
            }}
          >
            <div>
              <PrintLines lines={job.lines} unbroken={type.unbroken} />
            </div>
          </address>
        )}
      </article>
    </div>
  );
}
