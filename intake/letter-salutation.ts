import { wordsOf } from './office-words';
import type { FoundRecipient } from './read-recipient';
import { type Found, fold } from './source-text';

const general =
  /^(?:your excellenc(?:y|ies)|excellenc(?:y|ies)|your honou?r|your majesty|dear (?:sir|madam|sirs|sir or madam|sir\/madam)|excelencias?|exzellenz(?:en)?|eccellenz[ae]|sehr geehrte damen und herren|madame, monsieur|madame|monsieur|senor(?:es|a)?)$/;

/** True when a letter's opening names this recipient, or no one in particular. */
export function suits({ value }: Found, { name, title }: FoundRecipient): boolean {
  const words = fold(value).replace(/[,:]+$/, '');
  if (general.test(words)) return true;
  const own = wordsOf([name, title].map((found) => found?.value ?? '').join(' '));
  const said = wordsOf(words).filter(
    (word) =>
      word.length > 3 &&
      !/^(?:dear|your|estimad[oa]|sehr|geehrter?|monsieur|madame|senora?|herr|frau|gentile|egregio)$/.test(
        word,
      ),
  );
  return said.length > 0 && said.every((word) => own.includes(word));
}
