import type { ComposeForm } from './compose-form';

const ANSWER =
  /^\s*(?:re|aw|wg|sv|vs|vb|vl|fw|fwd|tr|rv|res|enc|antw|betr|odp|pd|yn|ynt|ilt|ha|bls|rif|i|r|回复|回覆|答复|转发|轉寄|返信|转|회신|전달|ответ|отв|на|пер|відп|رد|پاسخ|השב|תשובה)\s*(?:\[\d+\])?\s*[:：]/i;
const QUOTE =
  'blockquote,.gmail_quote,#divRplyFwdMsg,#appendonsend,.protonmail_quote,.moz-cite-prefix,[type=cite]';

/** Whether `form` answers or forwards a mail: by its subject, or by a quotation in its body. */
export function isReply({ fields }: Pick<ComposeForm, 'fields'>): boolean {
  const subject = (fields.subject as HTMLInputElement | undefined)?.value ?? '';
  if (ANSWER.test(subject)) return true;
  return quotesMail({ fields });
}

/** Whether somebody's mail stands in the body and would go along with what is written above it. */
export function quotesMail({ fields: { body } }: Pick<ComposeForm, 'fields'>): boolean {
  if (!body) return false;
  if (body.querySelector(QUOTE)) return true;
  return body.localName === 'textarea' && /^>/m.test((body as HTMLTextAreaElement).value);
}
