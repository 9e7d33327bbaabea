const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u200b-\u200f\u2060\ufeff]/g;
const SPACED_CJK =
  /(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]) +(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g;

/**
 * One spelling for the many a label can have: lower case, no accents or vowel points, one form of the Arabic
 * letters that keyboards mix up (ي/ی, ك/ک, ة/ه), dotless ı as i, words parted by single spaces, and
 * no spaces inside Chinese, Japanese and Korean ("姓　名" is "姓名"), and "e-mail" and "e-posta" as one word.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return lower
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(SPACED_CJK, '')
    .replace(/\be (?=mail|post)/g, 'e');
}

/** The words of an attribute value: "ctl00$txtFirstName" is "ctl txt first name". Digits part words and are dropped. */
export function attributeWords(value: string): string {
  return fold(value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/\d+/g, ' '));
}
