import type { Classified } from './classify-fields';
import { fold } from './fold';
import { ownText } from './label-text';
import { parentOf } from './page-tree';

const SENDER =
  /\b(?:from|your|my|tus?|su|tu[ao]|seu|sua|uw|ihre?|votre|vos|din|ditt|anda)\b|sender|a[bfv]s[ae]nd|lahettaj|odesilat|felado|pengirim|nguoi gui|αποστολε|ผู้ส่ง|expedit|remit|mittent|remet|afzend|nadaw|отправител|ваш|відправник|gonderen|gonderici|发件|寄件|送信[者元]|発信|差出人|보내는|발신|שולח|مرسل|فرستنده/;
const RECIPIENT =
  /\b(?:to|dest|attn|ziel)\b|recip|receiv|destinat|empfang|ontvang|odbiorc|получат|одержув|отримув|alici|mo[dt]tag|vastaanot|prijemc|cimzett|penerima|nguoi nhan|παραληπτ|ผู้รับ|收件|接收|对方|宛|送信先|受信|받는|수신|נמען|مستلم|گیرنده/;

/** Whether a field is about the writer or about whom the letter is for: by its own words, else by the heading over it. */
export function sideOf({ evidence, place }: Classified): 'sender' | 'recipient' | null {
  for (const read of [
    () => evidence.seen,
    () => evidence.named,
    () => rowOf(place),
    () => sectionOf(place),
  ]) {
    const text = read();
    const sender = SENDER.test(text);
    if (sender !== RECIPIENT.test(text)) return sender ? 'sender' : 'recipient';
  }
  return null;
}

/** The head of the row of a table that the field stands in. */
function rowOf(place: Element): string {
  const head = place.closest('td')?.parentElement?.querySelector(':scope > th');
  return head ? fold(ownText(head)) : '';
}

/** The legend or heading of the part of the form that the field stands in. */
function sectionOf(place: Element): string {
  let at: Element | null = place;
  for (let level = 0; at && level < 8; level++) {
    if (at.localName === 'fieldset') {
      const legend = at.querySelector('legend');
      if (legend) return fold(ownText(legend));
    }
    let node = at.previousElementSibling;
    for (let n = 0; node && n < 40; n++, node = node.previousElementSibling) {
      if (node.matches('h1,h2,h3,h4,h5,h6,legend,[role=heading],caption'))
        return fold(ownText(node));
    }
    at = parentOf(at);
  }
  return '';
}
