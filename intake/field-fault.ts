import type { Remark } from './remark';

type Issue = {
  code: string;
  message: string;
  path: PropertyKey[];
  format?: string;
  values?: unknown[];
  keys?: string[];
};

const formats: Record<string, Remark['code']> = {
  date: 'notDay',
  datetime: 'notDay',
  email: 'notEmail',
  url: 'notLink',
};

/** What zod says of a field, in our own codes; `value` is what stands there. */
export function fieldFault(issue: Issue, value: unknown): Remark {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return { code: 'absent' };
  if (issue.code === 'unrecognized_keys')
    return {
      code: 'unknownField',
      data: { names: (issue.keys ?? []).slice(0, 5).join(', ').slice(0, 200) },
    };
  if (issue.code === 'invalid_value')
    return { code: 'notAllowed', data: { allowed: (issue.values ?? []).join(', ') } };
  if (issue.code === 'invalid_type') return { code: 'wrongKind' };
  const format = formats[issue.format ?? ''];
  if (format) return { code: format };
  if (issue.format === 'regex') return { code: regexFault(issue) };
  return { code: 'wrongForm', data: { detail: issue.message } };
}

function regexFault({ path, message }: Issue): Remark['code'] {
  if (/ISO 3166/.test(message)) return 'notCountry';
  if (/E\.164/.test(message)) return 'notDialled';
  return path.at(-1) === 'id' || /hyphens/.test(message) ? 'notId' : 'wrongKind';
}
