import { expect, test } from 'vitest';
import { attributeWords, fold } from '../../fill/fold';

test.each([
  ['E-Mail *:', 'email'],
  ['姓　　名：', '姓名'],
  ['받는 사람', '받는사람'],
  ['İLETİŞİM', 'iletisim'],
  ['Adınız', 'adiniz'],
  ['Destinatário(s)', 'destinatario s'],
  ['پست الكترونيكي', 'پست الکترونیکی'],
  ['الرسالة', 'الرساله'],
  ['Ｅメール', 'eメール'],
  ['Тема письма', 'тема письма'],
  ['נוֹשֵׂא', 'נושא'],
  ['', ''],
])('fold %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each([
  ['ctl00$MainContent$txtFirstName', 'ctl main content txt first name'],
  ['helpdesk_ticket[email]', 'helpdesk ticket email'],
  ['input-66', 'input'],
  ['sendToCc', 'send to cc'],
])('attributeWords %j', (value, words) => {
  expect(attributeWords(value)).toBe(words);
});
