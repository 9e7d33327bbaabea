/** What intake has to say of a document, a case or a pack. The components have the words. */
export type RemarkCode =
  // Of a document
  | 'tooLong'
  | 'severalCases'
  | 'ambiguousDate'
  | 'severalDates'
  | 'maskedEmail'
  | 'brokenEmail'
  | 'numberIncomplete'
  | 'numberUnread'
  | 'sideBySide'
  | 'fileSize'
  | 'oldWord'
  | 'scan'
  | 'locked'
  | 'damagedPdf'
  | 'damagedWord'
  | 'otherFormat'
  | 'emptyFile'
  // Of a document and the case that is there
  | 'otherCase'
  | 'otherNumber'
  | 'older'
  | 'closedCase'
  | 'notWhole'
  // Of a field
  | 'absent'
  | 'notCountry'
  | 'notDialled'
  | 'notId'
  | 'notDay'
  | 'notEmail'
  | 'notLink'
  | 'notAllowed'
  | 'unknownField'
  | 'wrongKind'
  | 'wrongForm'
  | 'longText'
  | 'longList'
  | 'unsafeName'
  | 'sameId'
  | 'halfCharacter'
  | 'controlCharacter'
  | 'turnedWriting'
  | 'invisibleCharacter'
  | 'lineBreak'
  | 'severalAddresses'
  | 'freeMail'
  | 'hiddenHost'
  | 'punycode'
  | 'mixedScripts'
  | 'lookAlike'
  | 'newAddress'
  // Of a pack
  | 'packSize'
  | 'packDepth'
  | 'packNotJson'
  | 'packFormat'
  | 'packVersion'
  | 'packCount'
  | 'packHead';

/** `data`: what the sentence names. Days are YYYY-MM-DD. */
export type Remark = { code: RemarkCode; data?: Record<string, string | number> };

/** A file that cannot be read, and why. */
export class DocumentError extends Error {
  constructor(readonly remark: Remark) {
    super(remark.code);
    this.name = 'DocumentError';
  }
}
