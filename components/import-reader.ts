import type { Case } from '../data/schema';
import type { PageText } from '../extension/page-text';
import type { Difference } from '../intake/case-differences';
import type { SayWord } from '../intake/pack-text';
import type { ParsedCase } from '../intake/parsed-case';
import type { PackComparison, PackReading } from '../intake/read-pack';
import type { Remark } from '../intake/remark';
import type { Suspicion } from '../intake/suspicions';
import type { Problem } from '../intake/to-case';

/** What a sheet would be stored as, and what stands against it. */
export type Check = {
  case?: Case;
  /** What keeps it from being a case; `path` names a field of the sheet where it can. */
  problems: Problem[];
  suspicions: Suspicion[];
  /** Only where there is such a case already. */
  differences: Difference[];
  warnings: Remark[];
};

/** The intake room, as the entrypoint hands it to the page: components take only its types. */
export type Reader = {
  readFile(file: File): Promise<string>;
  readPage(page: PageText): Promise<string>;
  /** What the text says, in the form in which a case is stored. */
  parse(text: string): ParsedCase;
  /** The case of which the document tells, among the stored and the bundled ones. Throws StoreError. */
  existing(parsed: ParsedCase): Promise<Case | undefined>;
  check(parsed: ParsedCase, existing: Case | undefined, domains: string[]): Check;
  /** E.164 of a printed number that gives its country code. */
  dial(printed: string): string | undefined;
  readPack(file: string): Promise<PackReading>;
  comparePack(cases: Case[], existing: Map<string, Case>): PackComparison;
  /** The file of these cases, and the same to be read, in the words of `say`. */
  writePack(
    cases: Case[],
    about: { by: string; made: string; note?: string },
    say: SayWord,
  ): { file: string; text: string };
};
