const placeholder =
  /^(?:name|nombre|nom|nome|fax fax number|email email address|address \d|direccion \d|adresse \d|indirizzo \d)$|^(?:name )?(?:address 1|address 2|address 3)|\baddress 1 address 2|salutation salutation|^fax number$|^email address$|direccion 1|adresse 1|indirizzo 1|tratamiento tratamiento|please insert local|inserten a continuacion|insert local diplomatic|merci d'ajouter|veuillez inserer|\[insert|\[sections to add|bitte fugen sie|inserire (?:di seguito|gli indirizzi)/;
const placeholderWord =
  /^(?:names?|nom(?:s|\(s\))?|nombres?|nome|address(?:es)?|adresses?|adresse\(s\)|direccion(?:es)?|indirizz[oi]|fax|number|numero|n°|nr|email|e-mail|courriel|correo-?e?|electronique|electronico|elettronic[oa]|posta|salutation|tratamiento|formule|formula|d'appel|politesse|apertura|anrede|de|du|del|di|d|et|and|y|e|titre|titolo|\d)$/;

/** "Name Address 1 … Salutation", "nom(s), adresse(s), n° de fax": what a section was to fill in. */
export function isPlaceholder(folded: string): boolean {
  if (placeholder.test(folded)) return true;
  const words = folded.split(/[\s,;:./]+/).filter(Boolean);
  return words.length > 3 && words.every((word) => placeholderWord.test(word));
}
