/** What a sheet's text is made of, from top to bottom. */
export type Block =
  | { kind: 'subject'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'closing'; close: string; below: string[] };

/** Of a paragraph that goes on overleaf, about two lines stay and two follow. */
const FEWEST = 120;
const FEWEST_WIDE = 60;

/**
 * Deals blocks out to pages. `fits` answers whether blocks fit on page `n` (0 is the first).
 * Paragraphs break between words; a closing never stands on a page alone. `language` is BCP 47.
 */
export function dealPages(
  blocks: Block[],
  fits: (blocks: Block[], page: number) => boolean,
  language: string,
): Block[][] {
  const pages: Block[][] = [[]];
  const rest = [...blocks];
  while (rest.length > 0) {
    const page = pages.at(-1)!;
    const block = rest[0]!;
    const room = (head: Block) => fits([...page, head], pages.length - 1);
    if (room(block)) {
      page.push(rest.shift()!);
      continue;
    }
    if (block.kind === 'text') {
      const cut = longestHead(block.text, language, (text) => room({ kind: 'text', text }));
      if (cut) {
        page.push({ kind: 'text', text: block.text.slice(0, cut).trimEnd() });
        rest[0] = { kind: 'text', text: block.text.slice(cut).trimStart() };
      } else if (page.length === 0) page.push(rest.shift()!);
    } else if (page.length === 0) {
      page.push(rest.shift()!);
    } else if (page.at(-1)!.kind === 'text' && page.length > 1) {
      rest.unshift(page.pop()!);
    }
    if (rest.length > 0) pages.push([]);
  }
  return pages;
}

/** Where to break a text so that its head has room; undefined when that leaves too little on a side. */
function longestHead(
  text: string,
  language: string,
  room: (head: string) => boolean,
): number | undefined {
  const fewest = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(text)
    ? FEWEST_WIDE
    : FEWEST;
  const cuts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    // Before a word: after a space, or between the words of a script that has none.
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index }) => index)
    .filter((index) => index >= fewest && text.length - index >= fewest)
    .filter((index) => /\s|\p{Script=Han}/u.test(text[index - 1]!));
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (room(text.slice(0, cuts[middle]).trimEnd())) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1];
}
