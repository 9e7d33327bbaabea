import { joinLines, type Line } from './lines';
import type { Found, Span } from './source-text';

/** A demand without what trails it. */
export function trimmed({ value, span }: { value: string; span: Span }): Found {
  const text = value.replace(/[\s;]+$/, '').replace(/\s+([;,.])/g, '$1');
  return { value: text, span };
}

export const asks =
  /\b(?:(?:i|we) (?:therefore |hereby |strongly |also |respectfully |further |again |once again )*(?:urge|call (?:on|upon|for)|ask|request|appeal to|demand|implore|want)|i (?:write|am writing) to (?:urge|call (?:on|upon|for)|ask|request|demand)|pending (?:his|her|their) (?:release|trial)\b[^.]* must|you must|must (?:immediately|be (?:immediately|unconditionally|released|quashed|dropped|granted|allowed|brought|investigated|protected))|(?:je|nous) vous (?:demand|pri|appel|exhort|engag|invit|enjoi)(?:e|le|s|ons|eons)|j'en appelle|nous en appelons|je (?:demande|sollicite)|nous (?:demandons|sollicitons)|(?:le|la|las|les|lo|los) (?:insto|pido|solicito|ruego|exhorto|instamos|pedimos|solicitamos|rogamos|exhortamos)|(?:solicito|pido|insto|solicitamos|pedimos|instamos) (?:a|que)|(?:fordere|bitte|appelliere|ersuche) ich|(?:fordern|bitten|appellieren|ersuchen) wir|ich (?:fordere|bitte|appelliere|ersuche|mochte sie)|wir (?:fordern|bitten|appellieren|ersuchen)|bitte (?:sorgen|stellen|lassen|leiten|veranlassen|geben|gewahren|setzen|heben)|(?:la|le|vi) (?:esorto|chiedo|sollecito|invito|esortiamo|chiediamo|sollecitiamo|invitiamo)|(?:chiedo|chiediamo|sollecitiamo) (?:che|di)|ricordiamo che|please (?:ensure|release|stop|take|drop|allow|provide|grant|commute))\b/;

/** "Dear Minister, I call on you …", on one line. */
const opening = /^\s*(?:dear|your excellency|excellency)[^,.:]{0,60}[,:] (?=i |we )/;

/** "I urge you to: release him; allow him a doctor.": its items. */
function listIn(text: string): Span[] | undefined {
  const colon = text.indexOf(': ');
  if (colon < 0 || !text.slice(colon).includes('; ')) return undefined;
  const items: Span[] = [];
  let start = colon + 2;
  for (const cut of text.slice(start).matchAll(/;\s+|$/g)) {
    const end = colon + 2 + cut.index;
    if (end > start) items.push([start, end]);
    start = end + cut[0].length;
  }
  return items.length > 1 ? items : undefined;
}

const announces = /^(?:\s*dear [^,]{2,60}, )?i (?:write|am writing) to /;

/** The sentences of a model letter that ask for something, with the list that follows a colon. */
export function readLetterDemands(lines: Line[], folded: (line: Line) => string): Found[] {
  const demands: Found[] = [];
  const announced: Found[] = [];
  let list = false;
  for (const paragraph of paragraphs(lines)) {
    if (list && paragraph[0]!.bullet) {
      demands.push(trimmed(joinLines(paragraph)));
      continue;
    }
    // "I urge you to:" above lines that end in semicolons, their bullets lost.
    if (list && /;\s*$/.test(paragraph[0]!.text)) {
      demands.push(...itemsOf(paragraph).map((item) => trimmed(joinLines(item))));
      list = false;
      continue;
    }
    list = false;
    const text = joinLines(paragraph);
    const plain = paragraph.map(folded).join(' ');
    let at = 0;
    for (const sentence of sentences(plain)) {
      if (asks.test(sentence.text)) {
        if (/:\s*$/.test(sentence.text)) list = true;
        else {
          const items = listIn(sentence.text);
          if (items) {
            for (const [from, to] of items)
              demands.push(inSource(paragraph, sentence.start + from, sentence.start + to));
            at = sentence.end;
            continue;
          }
          const lead = opening.exec(sentence.text)?.[0].length ?? 0;
          const demand = inSource(paragraph, sentence.start + lead, sentence.end);
          if (announces.test(sentence.text)) announced.push(demand);
          demands.push(demand);
        }
      }
      at = sentence.end;
    }
    if (at === 0 && text.value === '') continue;
  }
  // "I am writing to demand his release" says again what a list says at length.
  const listed = lines.some((line) => line.bullet);
  return demands.filter(
    (demand) => demand.value.length > 8 && !(listed && announced.includes(demand)),
  );
}

function itemsOf(lines: Line[]): Line[][] {
  const items: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0 || /[;.]\s*$/.test(lines[i - 1]!.text)) items.push([line]);
    else items.at(-1)!.push(line);
  }
  return items;
}

const tells =
  /\b(?:(?:fordern|bitten|appellieren|drangen|ersuchen) sie|asking|urging|calling (?:on|upon|for)|requesting|demanding|(?:demandez|exhortez|priez|engagez|appelez)(?:-[a-z]+)?|pidan|insten|soliciten|exijan|pidiendo|instando|solicitando|exigiendo|chiedete|chiedendo|sollecitate|esortate|chiedi)\b/;

/** "Bitte schreiben Sie bis … an den Minister und fordern Sie ihn auf, …": a paragraph that asks. */
export function askedInProse(heading: Line, lines: Line[]): Found[] {
  const end = lines.findIndex((line) => line.gap > 0);
  const paragraph = [heading, ...lines.slice(0, end < 0 ? lines.length : end)];
  const announces = paragraph.some((line) => /:\s*$/.test(line.text));
  if (announces || !/[.!]["”’]?\s*$/.test(paragraph.at(-1)!.text)) return [];
  const plain = paragraph.map((line) => line.folded).join(' ');
  return sentences(plain).flatMap((one) => {
    const hit = tells.exec(one.text);
    return hit ? [inSource(paragraph, one.start + hit.index, one.end)] : [];
  });
}

function paragraphs(lines: Line[]): Line[][] {
  const out: Line[][] = [];
  for (const line of lines) {
    const last = out.at(-1)?.at(-1);
    if (last && line.gap === 0 && !line.bullet) out.at(-1)!.push(line);
    else if (
      last &&
      line.gap > 0 &&
      !line.bullet &&
      !/[.!?:;,]\s*$/.test(last.text) &&
      /^\p{Ll}/u.test(line.text)
    )
      out.at(-1)!.push(line);
    else out.push([line]);
  }
  return out;
}

function sentences(text: string): { text: string; start: number; end: number }[] {
  const out: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?](?:["')]{0,2})\s+(?=[a-z0-9"'(])/g)) {
    const before = text.slice(Math.max(0, stop.index - 4), stop.index);
    if (/(?:^|\s)(?:mr|mrs|ms|dr|st|no|sr|sra|h\.e|art|prof|gen|col|u\.n|[a-z])$/.test(before))
      continue;
    const end = stop.index + stop[0].trimEnd().length;
    out.push({ text: text.slice(start, end), start, end });
    start = stop.index + stop[0].length;
  }
  if (start < text.length) out.push({ text: text.slice(start), start, end: text.length });
  return out;
}

/** A piece of joined lines, back at its place in the text. */
function inSource(lines: Line[], start: number, end: number): Found {
  let at = 0;
  const parts: { text: string; span: Span }[] = [];
  for (const line of lines) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + line.text.length);
    if (from < to)
      parts.push({
        text: line.text.slice(from - at, to - at),
        span: [line.span[0] + from - at, line.span[0] + to - at],
      });
    at += line.text.length + 1;
  }
  return trimmed(joinLines(parts));
}
