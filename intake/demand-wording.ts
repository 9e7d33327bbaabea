const request =
  /^(?:(?:i|we) )?(?:(?:therefore|also|strongly|respectfully|further|hereby) )*(?:urge|urging|call(?:ing)? (?:up)?on|ask(?:ing)?|appeal(?:ing)? to|request(?:ing)?|demand(?:ing)?|press(?:ing)?|implor(?:e|ing)|insist(?:ing)? that)\s+(?:(?:the|that|these)\s+)?(?:[\p{L}'’-]+\s+){0,9}?(not\s+)?to\s+(?:immediately\s+to\s+)?(?=\p{Ll})(.+)$/isu;
const remark =
  /^(not|remind|remember|recall)ing\s+(?:(?:them|the authorities|you)\s+)?that\s+(.+)$/is;

/**
 * A printed demand as it is addressed to the authority: "urging them to lift the restrictions" is
 * "Lift the restrictions.", "Call on the authorities not to return …" is "Do not return …". English
 * only; any other wording stays as printed, with a capital and a full stop.
 */
export function asDemand(printed: string): string {
  const text = printed.trim().replace(/[\s;:,.]+$/, '');
  const asked = request.exec(text);
  if (asked && !/^(?:be|that|which)\s/i.test(asked[2]!))
    return sentence(`${asked[1] ? 'Do not ' : ''}${asked[2]!}`);
  const noted = remark.exec(text);
  if (noted && /^not/i.test(noted[1]!)) return sentence(`Note that ${noted[2]!}`);
  return sentence(text);
}

function sentence(text: string): string {
  const end = /[.!?]["”’)]?$/.test(text) ? '' : '.';
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
}
