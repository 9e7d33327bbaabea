import type { Chance } from './chance';
import { demandSentences } from './demand-paragraphs';
import { type Composition, whoIn } from './letter-body';
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
  const { named, from, namedFrom, plain, about, matter, copy, thanks } = phrases.call;
  const name = oneLine(writer.name);
  const place = oneLine(writer.place);
  const hello = name ? (place ? namedFrom : named) : place ? from : plain;
  const who = whoIn(composition);
  return [
    say(hello, { name, place }),
    who ? say(about, { who, ofWho: phrases.of(who) }) : matter,
    copyOf
      ? say(copy, { addressee: copyOf })
      : demandSentences(composition, chance).join(phrases.gap),
    chance.pick(thanks),
  ];
}
