import {
  type Block,
  cleanSalutation,
  connective,
  continued,
  fits,
  goesOn,
  inBrackets,
  isNote,
  masked,
  onlyEmail,
  onlyNumber,
  onlyWeb,
  trimmedNote,
  wholeSalutation,
  withAside,
} from './block-values';
import type { Line } from './lines';
import { markOf } from './marks';
import {
  capitalSurnameAt,
  continues,
  hasHonorific,
  isUnfinished,
  looksLikeAddress,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
} from './office-words';
import type { Doubt } from './parsed-case';
import { isPlaceholder } from './placeholders';
import { isProse } from './prose';
import { countryAtEnd } from './read-countries';
import { inReadingOrder } from './reading-order';
import { readInterleaved } from './side-by-side';
import { type LabelKind, readTokens, salutationAtEnd, type Token } from './tokens';

const starts = (text: string) =>
  looksLikeTitle(text) ||
  hasHonorific(text) ||
  capitalSurnameAt(text) >= 0 ||
  looksLikeOffice(text);

/**
 * Cuts a recipients' region into one block per recipient. A blank line alone neither ends a
 * recipient nor is needed: a block ends after its salutation, at the next office or name after a
 * channel, or where an address is complete and another begins.
 */
export function readBlocks(
  lines: Line[],
  role: 'to' | 'copy',
  doubleSpaced: boolean,
): { blocks: Block[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const blocks: Block[] = [];
  let block: Block | undefined;
  let pending: { kind: LabelKind; token: Token } | undefined;
  let contact = false;
  let closed = false;
  let early = false;
  // Counts of tokens: of all, and up to the last one taken as a line of a block.
  let read = 0;
  let taken = -1;
  // The last labelled value, which a narrow column may break over lines.
  let open: Token | undefined;

  let copies = role === 'copy';
  const begin = () => {
    block = { role: copies ? 'copy' : 'to', lines: [], channels: [], notes: [] };
    blocks.push(block);
    contact = false;
    closed = false;
    early = false;
    pending = undefined;
    return block;
  };
  // A salutation right below the name does not end the block: its address is still to come.
  const close = (one: Block) => {
    const whole =
      contact || one.lines.some((line) => looksLikeAddress(line.text) || countryAtEnd(line.text));
    if (whole || one.lines.length === 0) closed = true;
    else early = true;
  };
  const addressDone = () => {
    const last = block?.lines.at(-1);
    return Boolean(
      last &&
        block!.lines.length > 1 &&
        countryAtEnd(last.text) &&
        // A newspaper (The Island) or a body (… de Guatemala (UDEFEGUA)) is no address.
        !/^The \S+$|\)$/.test(last.text),
    );
  };

  // Lines with columns apart (three spaces) are put in order; those without can only be told by labels.
  const ordered = inReadingOrder(lines);
  const interleaved = readInterleaved(ordered, role, doubleSpaced);
  for (const one of interleaved)
    doubts.push({
      about: 'appeals',
      code: 'sideBySide',
      span: [one.lines[0]!.span[0], one.lines.at(-1)!.span[1]],
    });
  const mixed = new Map(
    interleaved.flatMap((one) => one.lines.map((line) => [line, one] as const)),
  );

  for (const line of ordered) {
    const side = mixed.get(line);
    if (side) {
      if (side.lines[0] === line) blocks.push(...side.blocks);
      block = undefined;
      continue;
    }
    // "And copies to:" at the head of a column.
    const mark = line.bullet ? undefined : markOf(line);
    if (mark?.kind === 'copies' && mark.rest.trim() === '') {
      copies = true;
      block = undefined;
      read++;
      continue;
    }
    if (isPlaceholder(line.folded)) {
      read++;
      continue;
    }
    const printed = readTokens(line);
    const labelled = printed.some((token) => token.kind === 'salutation');
    const aside = labelled ? undefined : salutationAtEnd(line.text);
    const tokens = aside ? withAside(line, aside.start) : printed;

    for (const token of tokens) {
      read++;
      if (token.kind !== 'text') open = token;
      if (
        token.kind === 'text' &&
        block &&
        !(open && goesOn(open, token.text)) &&
        (line.aside || token.gap === 0) &&
        wholeSalutation.test(token.text)
      ) {
        block.salutation ??= cleanSalutation(token);
        if (pending?.kind === 'salutation') pending = undefined;
        closed = !line.aside;
        continue;
      }
      if (token.kind === 'salutation') {
        if (token.text === '') pending = { kind: 'salutation', token };
        else {
          const target: Block = block ?? begin();
          if (!target.salutation) target.salutation = cleanSalutation(token);
          if (!aside || tokens.length !== 2) close(target);
          pending = undefined;
        }
        continue;
      }
      if (token.kind !== 'text') {
        const target: Block = block ?? begin();
        const channel = { kind: token.kind, token };
        if (!/[\p{L}\d]/u.test(token.text.replace(/\([^)]*\)/g, ''))) pending = channel;
        else pending = undefined;
        target.channels.push(channel);
        contact = true;
        continue;
      }

      const text = token.text;
      // "(Justizminister - korrekte Anrede: Dear Minister)"
      if (block && labelled && /^\(/.test(line.text)) {
        block.notes.push(trimmedNote(token));
        continue;
      }
      if (open && block && (line.aside || token.gap === 0 || doubleSpaced) && goesOn(open, text)) {
        open = continued(block, open, token);
        continue;
      }
      open = undefined;
      if (connective.test(text)) continue;
      if (pending && block && pending.kind !== 'salutation' && /^\([^()]*\)$/.test(text)) {
        block.channels.at(-1)!.token = token;
        continue;
      }
      if (pending && block) {
        const { kind } = pending;
        pending = undefined;
        if (kind === 'salutation') {
          block.salutation ??= cleanSalutation(token);
          closed = true;
          continue;
        }
        if (fits(kind, text)) {
          // A note that stood where the number belongs: "Fax: (via Ministry of Interior)".
          const before = block.channels.at(-1);
          const note = before && inBrackets(before.token);
          block.channels.push({ kind, token, ...(note && { note }) });
          if (line.aside) open = { ...token, kind };
          continue;
        }
      }
      const last = block?.channels.at(-1);
      if (
        block &&
        last &&
        onlyNumber.test(text) &&
        ['fax', 'phone', 'both', 'telex'].includes(last.kind)
      ) {
        block.channels.push({ kind: last.kind, token });
        continue;
      }
      if (
        block &&
        (onlyEmail.test(text) || masked.test(text)) &&
        text.length < 200 &&
        !isProse(text)
      ) {
        block.channels.push({ kind: 'email', token });
        contact = true;
        continue;
      }
      if (block && onlyWeb.test(text)) {
        block.channels.push({ kind: 'web', token });
        contact = true;
        continue;
      }
      // "(Lines to Sudan are often busy. Please be patient.)"
      if (!block && /^\(.*\)$/.test(text) && text.length > 25) continue;
      if (block && /^\(.*\)$/.test(text)) {
        const inside = inBrackets(token)!;
        if (last && token.gap === 0 && ['fax', 'phone', 'both'].includes(last.kind))
          last.note ??= inside;
        else if (contact || closed || addressDone()) block.notes.push(inside);
        else block.lines.push(token);
        continue;
      }
      if (block && (contact || closed) && isNote(text) && !(tokens.length > 1 && starts(text))) {
        block.notes.push({ value: text, span: token.span });
        continue;
      }
      const numbered = token.bullet && /[\p{L}\d][.)/]/u.test(token.bullet);
      const breaks =
        !block ||
        contact ||
        closed ||
        (early && token.gap > 0 && !doubleSpaced && starts(text)) ||
        (numbered && block.lines.length > 0) ||
        (addressDone() &&
          (starts(text) || looksLikePerson(text)) &&
          !isUnfinished(block.lines.at(-1)!.text)) ||
        (token.gap > 0 &&
          !doubleSpaced &&
          starts(text) &&
          block.lines.length > 1 &&
          block.lines
            .slice(1)
            .some((one) => looksLikeAddress(one.text) || countryAtEnd(one.text)) &&
          !continues(text));
      const target: Block = breaks ? begin() : block!;
      target.lines.push(read === taken + 1 ? token : { ...token, apart: true });
      taken = read;
    }
  }
  return {
    blocks: blocks.filter((one) => one.lines.length > 0 || one.channels.length > 0),
    doubts,
  };
}
