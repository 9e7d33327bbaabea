/** No page repeats more lines above or below its text. */
const mostHead = 4;
const mostFoot = 3;

/**
 * Pages as one text. What a page repeats at its top from another page's top is left out; what pages
 * repeat at their foot comes once, after all text: a list of recipients may go on over the page.
 */
export function withoutRunningHeads(pages: string[]): string {
  const lines = pages.map((page) => page.split('\n'));
  const repeated: string[] = [];
  const keepOnce = (line: string) => {
    if (!repeated.some((one) => alike(one) === alike(line))) repeated.push(line);
  };
  const kept = lines.map((page, n) => {
    const others = lines.filter((_, i) => i !== n);
    const tops = new Set(
      others
        .flatMap((other, i) => told(other).slice(0, i === 0 && n > 0 ? 8 : mostHead))
        .map(alike),
    );
    const foots = new Set(others.flatMap((other) => told(other).slice(-mostFoot)).map(alike));
    let start = 0;
    for (let i = 0, seen = 0; i < page.length && seen < mostHead; i++) {
      const line = page[i]!;
      if (line.trim() === '') continue;
      // The first page's head is the document's, unless it counts pages.
      if (!tops.has(alike(line)) || (n === 0 && !alike(line).includes('#'))) break;
      if (n === 0) keepOnce(line);
      seen++;
      start = i + 1;
    }
    let end = page.length;
    for (let i = page.length - 1, seen = 0; i >= start && seen < mostFoot; i--) {
      if (page[i]!.trim() === '') continue;
      if (!foots.has(alike(page[i]!))) break;
      seen++;
      end = i;
    }
    for (const line of page.slice(end)) if (line.trim() !== '') keepOnce(line);
    return page.slice(start, end).join('\n');
  });
  return [...kept, repeated.join('\n')].filter((page) => page.trim() !== '').join('\n\n');
}

const told = (lines: string[]) => lines.filter((line) => line.trim() !== '');

/** Without page numbers. */
const alike = (line: string) => line.replace(/\s+/g, '').replace(/page\d+(?:of\d+)?|\d+$/i, '#');
