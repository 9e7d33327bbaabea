import { officeOf } from '../appeal/addressee';
import { deadlineStatus } from '../appeal/deadline';
import type { Phrases } from '../appeal/phrases';
import { postArrival } from '../appeal/post-arrival';
import type { Addressee } from '../appeal/recipients';
import type { LetterDraft } from '../extension/drafts';
import type { PrintJob } from '../extension/print-queue';
import { draftKey, type LetterWish, letterFor } from './letter-for';
import { officeWords } from './office-gate';
import { day, t } from './words';

/** Everyone of `offered` who can be written to by post. */
export function reachedByPost(offered: Addressee[]): Addressee[] {
  return offered.filter(({ recipient }) => recipient.post);
}

/**
 * The letters by post of a case, each with what the writer changed in it. The wished one is chosen to
 * be printed; the others can go along.
 */
export function printJobs(
  wish: LetterWish,
  offered: Addressee[],
  phrases: Phrases,
  drafts: Record<string, LetterDraft>,
): PrintJob[] {
  const { about, settings, today, toOffice } = wish;
  const isPast = deadlineStatus(about, today).state === 'past';
  return reachedByPost(offered).map((to) => {
    const own: LetterWish = { ...wish, to, channel: 'post' };
    const letter = letterFor(own, phrases, drafts[draftKey(own)]);
    const recipient = toOffice ? officeOf(to.recipient) : to.recipient;
    const { id, name, title, organisation } = recipient;
    return {
      id: `${about.id}/${id}`,
      letter,
      lines: letter.envelope ?? [],
      recipient: [name, title].filter(Boolean).join(', ') || organisation || id,
      chosen: id === wish.to.recipient.id,
      place: settings.writer.place,
      officeWords: isPast ? officeWords(about) : undefined,
      warning: isPast ? undefined : lateWords(own),
    };
  });
}

/** That a letter by post may come after the last day to write. */
function lateWords({ about, to, settings, today }: LetterWish): string | undefined {
  const { deadline } = about;
  const { post } = to.recipient;
  const { days, inTime } = postArrival(
    today,
    settings.writer.country,
    post?.country,
    deadline?.date,
  );
  return inTime === false ? t('printLate', { count: days, date: day(deadline!.date) }) : undefined;
}
