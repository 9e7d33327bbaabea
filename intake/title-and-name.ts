import offices from '../data/intake/offices.json';
import { capitalSurnameAt, hasHonorific, looksLikePerson, looksLikeTitle } from './office-words';
import { countryAtEnd } from './read-countries';

const before =
  /^(?:(?:Vice|Prime|Primer) )?(?:President|Minister|Governor|Premier|King|Emir|Sultan|Presidente|Ministro|Gobernador|Präsident|Ministre|Président)\s+(?=\p{Lu}[\p{Ll}'’-]+$)/u;

/** "Minister of Interior Mahmoud Tawfiq". */
const portfolio = new RegExp(
  `^(.{3,40}? (?:${offices.portfolios.join('|')}))\\s+(\\p{Lu}[^,;:]{4,60})$`,
  'u',
);

/** "President Suharto", below the title: a form of address and one name. */
export const titledName = (text: string) => before.test(text);

/** "Director General X" is no General. */
const generals =
  /(?:Director|Secretary|Attorney|Inspector|Prosecutor|Procurator|Governor|Consul|Commissioner)$/;

/** No line with both is longer. */
const longest = 240;

/**
 * Where a line holds a title and then a name, or a name and then a title: "Ambassador Tiankai
 * Cui", "Premier of the People's Republic of China ZHU Rongji", "Mr X, Minister of Justice".
 */
export function titleAndName(
  text: string,
): { title: [number, number]; name: [number, number] } | undefined {
  if (text.length > longest) return undefined;
  const comma = /,\s+/.exec(text);
  if (comma) {
    const left = text.slice(0, comma.index);
    const rightAt = comma.index + comma[0].length;
    const right = text.slice(rightAt);
    if (looksLikePerson(left) && !looksLikeTitle(left) && looksLikeTitle(right))
      return { name: [0, comma.index], title: [rightAt, text.length] };
    if (looksLikeTitle(left) && looksLikePerson(right) && !looksLikeTitle(right))
      return { title: [0, comma.index], name: [rightAt, text.length] };
  }
  const dash = /\s+[-–—]\s+/.exec(text);
  if (dash) {
    const rightAt = dash.index + dash[0].length;
    const [left, right] = [text.slice(0, dash.index), text.slice(rightAt)];
    if (looksLikePerson(left) && looksLikeTitle(right))
      return { name: [0, dash.index], title: [rightAt, text.length] };
    if (looksLikeTitle(left) && looksLikePerson(right))
      return { title: [0, dash.index], name: [rightAt, text.length] };
  }
  if (!looksLikeTitle(text)) return undefined;
  const surname = capitalSurnameAt(text);
  if (surname > 4 && looksLikeTitle(text.slice(0, surname))) {
    const end = text.slice(0, surname).trimEnd().length;
    return { title: [0, end], name: [surname, text.length] };
  }
  // An honorific inside: "Minister of Justice Mr Foo Bar".
  for (const space of text.matchAll(/\s+/g)) {
    const at = space.index + space[0].length;
    const rest = text.slice(at);
    if (
      /^(?:Mr|Mrs|Ms|Dr|H\.?E\.?|Sr|Sra|Lic|Herrn?|Frau|M|Mme|Sig|General|Colonel|Major|Ayatollah|Sheikh|Prof)\.?\s+\p{Lu}/u.test(
        rest,
      ) &&
      looksLikeTitle(text.slice(0, space.index)) &&
      !(rest.startsWith('General') && generals.test(text.slice(0, space.index))) &&
      !looksLikeTitle(rest)
    )
      return { title: [0, space.index], name: [at, text.length] };
  }
  // One or two title words directly before a name: "President Xi Jinping".
  const plain =
    /^((?:(?:Deputy|Vice|Prime|Attorney|Acting|Primer|Premier|Primo)[ -])?(?:Chargé d['’][Aa]ffaires|Charge d['’][Aa]ffaires|Commissioner General|Police Commissioner|Lieutenant Governor|Prosecutor General|Procurator General|Public Prosecutor|Inspector General|Secretary General|High Commissioner|Attorney General|State Prosecutor|Chief Prosecutor|Director General|Governor General|Fiscal General|Supreme Leader|Consul General|Botschafterin|Chief Justice|Commissioner|Ambasciatore|Ambassadeur|Präsidentin|Botschafter|Ambassador|Presidente|Embajadora|Gobernador|Ministerin|Presidenta|President|Secretary|Embajador|Präsident|Minister|Governor|Director|Chairman|Ministro|Ministra|Ministre|Premier|General|Senator|Mayor|Judge))\s+(\p{Lu}.*)$/u.exec(
      text,
    );
  if (
    plain &&
    looksLikePerson(plain[2]!) &&
    (plain[1] === 'Ambassador' || !hasHonorific(plain[2]!))
  )
    return { title: [0, plain[1]!.length], name: [text.length - plain[2]!.length, text.length] };
  // "Bharat P (Acting Attorney General)"
  const aside = /^(\p{Lu}[^()]+?)\s+\(([^()]+)\)$/u.exec(text);
  if (aside && looksLikePerson(aside[1]!) && looksLikeTitle(aside[2]!)) {
    const at = text.length - 1 - aside[2]!.length;
    return { name: [0, aside[1]!.length], title: [at, text.length - 1] };
  }
  // "Human Rights Commissioner (Ombudsperson) Elmira S"
  const bracket = /^([^()]+\([^()]+\))\s+(\p{Lu}.*)$/u.exec(text);
  if (bracket && looksLikePerson(bracket[2]!))
    return {
      title: [0, bracket[1]!.length],
      name: [text.length - bracket[2]!.length, text.length],
    };
  const charged = portfolio.exec(text);
  if (charged && looksLikePerson(charged[2]!) && !countryAtEnd(charged[2]!))
    return {
      title: [0, charged[1]!.length],
      name: [text.length - charged[2]!.length, text.length],
    };
  return undefined;
}
