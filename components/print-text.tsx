import type { Block } from './print-pages';

/** The running text of a sheet. */
export function PrintText({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block, index) => {
        if (block.kind === 'subject') {
          return (
            <h2 key={index} class="sheet-subject">
              {block.text}
            </h2>
          );
        }
        if (block.kind === 'text') return <p key={index}>{block.text}</p>;
        return (
          <div key={index} class="sheet-closing">
            <p>{block.close}</p>
            <p class="sheet-below">{block.below.join('\n')}</p>
          </div>
        );
      })}
    </>
  );
}
