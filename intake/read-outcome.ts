import outcomes from '../data/intake/outcomes.json';
import { looksLikePerson } from './office-words';
import type { ParsedCase } from './parsed-case';
import type { FoundAppeal } from './read-appeals';
import { type Found, fold, type SourceText, type Span } from './source-text';
import { wordingSource } from './wording';

const stop = Object.values(outcomes.stop)
  .flat()
  .map((wording) => new RegExp(wordingSource(wording)));

const good = Object.values(outcomes.outcome)
  .flat()
  .map((wording) => new RegExp(`(?:^|\\n)[^a-z\\n]{0,6}${wordingSource(wording)}`));

const thanks = Object.values(outcomes.thanks)
  .flat()
  .map((wording) => new RegExp(wordingSource(wording)));

const goesOn = Object.values(outcomes.goesOn)
  .flat()
  .map((wording) => new RegExp(wordingSource(wording)));

/** "Officials told her that …": not this document's own word. */
const reported = /\b(?:that|que|dass|che)\s*$/;
const toWriters = /\b(?:we|you|us|network|amnesty|nous|vous|reseau|wir|sie|ihnen|red|rete)\b/;

/** Whether the document ends the case, or only one person's part in it. */
export function readOutcome(
  source: SourceText,
  appeals: FoundAppeal[],
  update: boolean,
  people: Found[],
  dated: boolean,
): { kind?: ParsedCase['kind']; closed?: { date?: Found; reason: Found }; released: Found[] } {
  const hit = first(source, stop);
  const asks = appeals.some((appeal) => appeal.demands.length > 0);
  const ended =
    hit &&
    /(?:action|accion|azione|aktion)\b.{0,12}(?:ended|closed|terminee|beendet|terminata|conclusa)/.test(
      hit[0],
    );
  if (hit && asks && !ended) {
    const line = sentenceAt(source, hit.index);
    const names = namesIn(line);
    return { kind: 'partial-stop', released: names.length ? names : meant(source, line, people) };
  }
  if (hit) return { kind: 'stop', closed: { reason: sentenceAt(source, hit.index) }, released: [] };
  // Thanks for the letters so far, and a day until which to go on.
  if (dated || goesOn.some((wording) => wording.test(source.folded))) return { released: [] };
  const outcome =
    first(source, good) ?? (update || appeals.length === 0 ? first(source, thanks) : undefined);
  if (outcome && !asks)
    return {
      kind: 'stop',
      closed: { reason: sentenceAt(source, outcome.index + outcome[0].search(/[a-z]/)) },
      released: [],
    };
  return { released: [] };
}

function namesIn({ value, span }: Found): Found[] {
  return [...value.matchAll(/\p{Lu}[\p{L}'’-]+(?: (?:al-|el-|bin |de )?\p{Lu}[\p{L}'’-]+){1,4}/gu)]
    .map((name) => ({
      value: name[0],
      span: [span[0] + name.index, span[0] + name.index + name[0].length] as Span,
    }))
    .filter((name) => looksLikePerson(name.value));
}

/** Whom "on his behalf" means: the people of the case that the paragraph has last named. */
function meant(source: SourceText, { span }: Found, people: Found[]): Found[] {
  const from = Math.max(source.text.lastIndexOf('\n\n', span[0]), span[0] - 900, 0);
  const told = source.folded.slice(from, span[0]);
  const stops = [...told.matchAll(/[.!?]\s/g)].map((stop) => stop.index + 1);
  for (const start of [0, ...stops].reverse()) {
    const named = people.flatMap((person) => {
      const at = told.indexOf(fold(person.value), start);
      return at < 0
        ? []
        : [{ value: person.value, span: [from + at, from + at + person.value.length] as Span }];
    });
    if (named.length) return named;
  }
  return [];
}

function first(source: SourceText, patterns: RegExp[]): RegExpExecArray | undefined {
  const hits = patterns
    .map((pattern) => ownWord(source, pattern))
    .filter((hit) => hit !== undefined);
  return hits.sort((a, b) => a.index - b.index)[0];
}

function ownWord(source: SourceText, pattern: RegExp): RegExpExecArray | undefined {
  for (const hit of source.folded.matchAll(new RegExp(pattern.source, 'g'))) {
    const before = source.folded.slice(Math.max(0, hit.index - 200), hit.index);
    const sentence = before.slice(before.search(/[^.!?]*$/));
    if (!reported.test(sentence) || toWriters.test(sentence)) return hit;
  }
  return undefined;
}

function sentenceAt(source: SourceText, from: number): Found {
  const at = from + (/^\s*/.exec(source.text.slice(from, from + 8))?.[0].length ?? 0);
  let start = at;
  while (
    start > 0 &&
    at - start < 300 &&
    !/[.!?]\s|\n\s*\n/.test(source.text.slice(start - 1, start + 1))
  )
    start--;
  let end = at;
  while (
    end < source.text.length &&
    end - at < 400 &&
    !/^(?:[.!?](?:\s|$)|\n\s*\n)/.test(source.text.slice(end, end + 2))
  )
    end++;
  if (/[.!?]/.test(source.text.charAt(end))) end++;
  while (/\s/.test(source.text.charAt(start)) && start < end) start++;
  return { value: source.text.slice(start, end).replace(/\s+/g, ' '), span: [start, end] };
}
