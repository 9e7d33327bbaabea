import type { Line } from './lines';
import type { FoundRecipient } from './read-recipient';
import type { Found } from './source-text';

type By = { name?: Found; title?: Found };

/** "PLEASE SEND APPEALS BEFORE … TO KIM JONG-UN, SUPREME COMMANDER …, CARE OF:" */
export function careOfHeading(heading: Line): By | undefined {
  const hit =
    /\b(?:to|a|à|an)\s+([^:]{5,160}?),?\s*(?:care of|c\/o|aux bons soins de|a cargo de|por conducto de|uber|presso)\s*:?\s*$/i.exec(
      heading.text,
    );
  if (!hit) return undefined;
  const start = heading.span[0] + hit.index + hit[0].indexOf(hit[1]!);
  const [name, ...rest] = hit[1]!.split(/,\s+/);
  const found: By = { name: { value: name!, span: [start, start + name!.length] } };
  if (rest.length) {
    const title = rest.join(', ');
    found.title = { value: title, span: [start + hit[1]!.indexOf(rest[0]!), heading.span[1]] };
  }
  return found;
}

/** "Permanent Mission of … in Geneva" of "Ambassador of the Permanent Mission of … in Geneva". */
function officeOfTitle(title?: Found): Found | undefined {
  const hit =
    title && /^Ambassador (?:of|at|to) the ((?:Permanent Mission|Embassy)\b.+)$/.exec(title.value);
  return hit ? { value: hit[1]!, span: title.span } : undefined;
}

/** The recipient printed becomes the one by whom the letter goes. */
export function sendBy(recipient: FoundRecipient, by: By): void {
  recipient.careOf = {
    ...(recipient.name && { name: recipient.name }),
    ...(recipient.title && { title: recipient.title }),
    ...((recipient.organisation ?? officeOfTitle(recipient.title)) && {
      organisation: recipient.organisation ?? officeOfTitle(recipient.title),
    }),
  };
  delete recipient.title;
  delete recipient.organisation;
  if (by.name) recipient.name = by.name;
  if (by.title) recipient.title = by.title;
}
