import { attributeWords } from './fold';
import { ownText } from './label-text';
import { senseOf } from './lexicon';
import { isShown } from './visible';

export const BUTTONS =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],a:not([href]),a[href="#"],a[href^=javascript],a[class*=btn],.btn,.button,[class*=submit],[class*=send],[class*=Send],[onclick]';

export type Button = {
  element: HTMLElement;
  text: string;
  /** How much it looks like the button that sends (above 0), or like one that does something else (below). */
  sends: number;
  submits: boolean;
};

/** What is written on a control, in its title, or in its name for screen readers. */
export function buttonText(element: Element): string {
  if (element.localName === 'input') {
    const { value } = element as HTMLInputElement;
    return value || element.getAttribute('alt') || element.getAttribute('title') || '';
  }
  return (
    ownText(element) ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    element.getAttribute('data-tooltip') ||
    element.getAttribute('data-original-title') ||
    ''
  );
}

const OUT_OF_REACH = '[aria-hidden=true],[inert]';

/** The visible buttons in `scope` and how much each looks like Send. */
export function buttonsIn(scope: ParentNode): Button[] {
  const buttons: Button[] = [];
  for (const element of scope.querySelectorAll<HTMLElement>(BUTTONS)) {
    if (element.querySelector('input:not([type=submit]):not([type=hidden]),textarea')) continue;
    const text = buttonText(element).replace(/\s+/g, ' ').trim();
    const submits = isSubmit(element);
    if (text.length > 60 || !isShown(element) || element.closest(OUT_OF_REACH)) continue;
    buttons.push({ element, text, submits, sends: sendScore(element, text, submits) });
  }
  return buttons;
}

function isSubmit(element: HTMLElement): boolean {
  if (element.localName === 'input')
    return /^(submit|image)$/.test((element as HTMLInputElement).type);
  return (
    element.localName === 'button' &&
    (element as HTMLButtonElement).type === 'submit' &&
    (element as HTMLButtonElement).form !== null
  );
}

// Words on the button below a form of any kind, on Korean and Vietnamese sites.
const ENTERS = /^(?:등록|접수|신청|작성|gửi )/i;

function sendScore(element: HTMLElement, text: string, submits: boolean): number {
  const sense = senseOf(text);
  const label = senseOf(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  let score = Math.max(sense.get('send-button') ?? 0, 0.8 * (label.get('send-button') ?? 0)) * 4;
  const not = Math.max(
    sense.get('save') ?? 0,
    sense.get('search') ?? 0,
    sense.get('login') ?? 0,
    sense.get('newsletter') ?? 0,
    sense.get('attachment') ?? 0,
    sense.get('cc') ?? 0,
    sense.get('bcc') ?? 0,
  );
  score -= not * 4;
  const words = ['id', 'name', 'class', 'data-testid', 'data-test-id', 'value', 'onclick']
    .map((name) => attributeWords(element.getAttribute(name) ?? ''))
    .join(' ')
    .split(' ');
  if (
    words.some((word) =>
      /^(send|sendmail|sendbutton|sendbtn|btnsend|senden|sendmessage|sendfax)$/.test(word),
    )
  )
    score += 1.5;
  if (
    words.some((word) =>
      /^(save|draft|cancel|discard|attach|search|later|schedule|more|options|preview|delete|close)$/.test(
        word,
      ),
    )
  )
    score -= 1.5;
  if (submits) score += 1;
  else if (not < 0.5 && ENTERS.test(text)) score += 1;
  if (element.localName === 'a' || element.localName === 'span' || element.localName === 'div')
    score -= 0.5;
  return score;
}
