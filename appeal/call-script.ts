import type { Chance } from './chance';
import { demandSentences } from './demand-paragraphs';
import { type Composition, openingOf } from './letter-body';
import { say } from './phrases';
import { oneLine } from './writer';

/**
 * What to say on the phone: who calls, about whom, what is asked. `copyOf` names the official who
 * was written to when the one who is called only gets a copy and is asked for nothing.
 */
export function callScript(
  composition: Composition,
  chance: Chance,
  copyOf: string | undefined,
): string[] {
  const { writer, phrases } = composition;
  const { named, from, namedFrom, plain, copy, thanks } = phrases.call;
  const name = oneLine(writer.name);
  const place = oneLine(writer.place);
  const hello = name ? (place ? namedFrom : named) : place ? from : plain;
  const opening = openingOf(composition, chance);
  return [
    say(hello, { name, place }),
    opening,
    copyOf
      ? say(copy, { addressee: copyOf })
      : demandSentences(composition, chance).join(phrases.gap),
    chance.pick(thanks),
  ];
}
