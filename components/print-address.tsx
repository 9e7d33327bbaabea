/** An address, line by line; a line too long for its box goes on below, indented. */
export function PrintLines({ lines, unbroken }: { lines: string[]; unbroken?: boolean }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={index} dir="auto" class={unbroken ? 'line unbroken' : 'line'}>
          {line}
        </div>
      ))}
    </>
  );
}
