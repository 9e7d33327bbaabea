import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Check, Reader } from '../../components/import-reader';
import type { Case } from '../../data/schema';
import { casesNumbered } from '../../extension/case-store';
import { bundledCases, openCase } from '../../extension/cases';
import { applyDocument, isSameCase } from '../../intake/apply-document';
import { Pack, packFile } from '../../intake/pack';
import { packText } from '../../intake/pack-text';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import type { ParsedCase } from '../../intake/parsed-case';
import { readDocument } from '../../intake/read-document';
import { readHtml } from '../../intake/read-html';
import { internationalNumber } from '../../intake/read-numbers';
import { comparePack, readPack } from '../../intake/read-pack';
import { suspicionsOf } from '../../intake/suspicions';
import { toCase } from '../../intake/to-case';
import { prepare } from './prepare';

/** What reads documents and packs, for the import page. */
export const reader: Reader = {
  readFile: (file) => readDocument(file, pdfWorker),
  readPage: async ({ kind, text }) => (kind === 'html' ? readHtml(text) : text),
  parse: (text) => prepare(parseUrgentAction(text)),
  existing,
  check,
  dial: (printed) => internationalNumber(printed),
  readPack,
  comparePack,
  writePack(cases, { by, made, note }, say) {
    const file = packFile(cases, by, made, note);
    return { file, text: packText(Pack.parse(JSON.parse(file)), say) };
  },
};

async function existing(parsed: ParsedCase): Promise<Case | undefined> {
  const { ua, index, follows } = parsed.reference;
  const numbers = [ua, index, follows].filter((one) => one !== undefined);
  if (!numbers.length) return undefined;
  const stored = (await casesNumbered(numbers)).map(({ about }) => about);
  const found = stored.find((about) => isSameCase(about, parsed));
  if (found) return found;
  const bundled = await Promise.all(bundledCases.map(({ id }) => openCase(id)));
  return bundled.find((about) => isSameCase(about, parsed));
}

function check(parsed: ParsedCase, earlier: Case | undefined, domains: string[]): Check {
  const nothing: Check = { problems: [], suspicions: [], differences: [], warnings: [] };
  // A group without a demand would hand its recipients on to another authority's demands.
  const silent = earlier
    ? []
    : parsed.appeals.flatMap((appeal, index) =>
        appeal.demands.length
          ? []
          : [{ path: `appeals.${index}.demands`, code: 'absent' as const }],
      );
  if (silent.length) return { ...nothing, problems: [...silent, ...toCase(parsed).problems] };
  if (!earlier) {
    const { case: about, problems } = toCase(parsed);
    return about
      ? { ...nothing, case: about, suspicions: suspicionsOf(about, undefined, domains) }
      : { ...nothing, problems };
  }
  const answer = applyDocument(earlier, parsed);
  if ('refused' in answer)
    return { ...nothing, warnings: [answer.refused], problems: answer.problems ?? [] };
  return {
    case: answer.case,
    problems: [],
    suspicions: suspicionsOf(answer.case, earlier, domains),
    differences: answer.differences,
    warnings: answer.warnings,
  };
}
