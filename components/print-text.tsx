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
        if (block.kind === 'text') return <Paragraph key={index} text={block.text} />;
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

/** Lines of a list hang behind their mark. */
function Paragraph({ text }: { text: string }) {
  return (
    <p>
      {text.split('\n').map((line, index) => (
        <span key={index} class={/^[-–—•*] /.test(line) ? 'item' : undefined}>
          {line}
        </span>
      ))}
    </p>
  );
}
