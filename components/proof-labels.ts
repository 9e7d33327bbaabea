import { type Key, t } from './words';

const LABELS: Record<string, Key> = {
  title: 'fieldTitle',
  ua: 'fieldUa',
  index: 'fieldIndex',
  follows: 'fieldFollows',
  reference: 'fieldUa',
  category: 'fieldCategory',
  issued: 'fieldIssued',
  publisher: 'fieldPublisher',
  editions: 'fieldPublisher',
  deadline: 'fieldDeadline',
  wording: 'fieldWording',
  printed: 'fieldWording',
  status: 'filterState',
  closed: 'fieldClosed',
  countries: 'fieldCountry',
  country: 'fieldCountry',
  people: 'fieldPerson',
  summary: 'fieldSummary',
  background: 'fieldBackground',
  languages: 'fieldLanguage',
  missions: 'fieldMission',
  appeals: 'partAppeal',
  to: 'fieldAuthority',
  demands: 'fieldDemand',
  recipients: 'fieldRecipient',
  role: 'fieldRole',
  name: 'fieldName',
  organisation: 'fieldOrganisation',
  salutation: 'fieldSalutation',
  careOf: 'fieldCareOf',
  writers: 'fieldWriters',
  note: 'fieldNote',
  email: 'channel_email',
  fax: 'channel_fax',
  post: 'channel_post',
  lines: 'fieldLine',
  phone: 'channel_phone',
  web: 'channel_web',
  telegram: 'channel_telegram',
  telex: 'channel_telex',
  social: 'fieldSocial',
  number: 'fieldDial',
  report: 'fieldReport',
  url: 'fieldReportUrl',
};

/** A path as the sheet names its fields: "Recipient 2 › E-mail"; a recipient's id stays as it is. */
export function labelOf(path: string): string {
  const parts: string[] = [];
  for (const [index, part] of path.split('.').entries()) {
    // A recipient's title is an office, the case's is a title.
    const key = part === 'title' && index > 0 ? 'fieldOffice' : LABELS[part];
    if (/^\d+$/.test(part)) parts.push(`${parts.pop() ?? ''} ${Number(part) + 1}`);
    else if (part === 'date' && parts.length) continue;
    else parts.push(key ? t(key) : part);
  }
  return parts.join(' › ');
}
