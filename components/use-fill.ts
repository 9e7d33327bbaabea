import { useEffect, useRef, useState } from 'preact/hooks';
import type { Letter } from '../appeal/letter';
import { askPage, laterReports, PageError } from '../extension/active-tab';
import { type LetterId, letterName, rememberFill, takeOutcome } from '../extension/last-fill';
import type { FillReport } from '../fill/report';
import type { Draft, Task } from '../fill/task';
import type { LetterFile } from '../fill/write-file';
import type { Page } from './page-words';
import { t } from './words';

/** Which draft to fill, and what to do with the user's own words. */
export type FillWish = Omit<Extract<Task, { do: 'fill' }>, 'do' | 'letter'>;

/**
 * Fills the page in front with the letter `id`; whatever goes wrong there is told in words, here and
 * nowhere else. Begins with what became of a fill that was made without the popup.
 */
export function useFill(id: LetterId, page: Page, onPage: (page: Page) => void) {
  const [filling, setFilling] = useState(false);
  const [report, setReport] = useState<FillReport>();
  const [error, setError] = useState<string>();
  const watched = useRef(0);
  const of = letterName(id);

  /** Shows what second looks at this letter's fill find, until another is begun. */
  async function watch(frameId: number) {
    const turn = ++watched.current;
    for await (const later of laterReports(frameId)) {
      if (turn === watched.current && later.of === of) setReport(later.report);
    }
  }

  useEffect(() => {
    // What became of one letter says nothing of another.
    watched.current++;
    setReport(undefined);
    setError(undefined);
    takeOutcome(id).then((outcome) => {
      if (!outcome) return;
      // The page may know better by now.
      if ('report' in outcome) setReport((known) => known ?? outcome.report);
      else setError(t(outcome.failure === 'crashed' ? 'errorCrashed' : 'errorGone'));
    });
  }, [id.caseId, id.recipientId, id.channel]);

  const last =
    page.state === 'seen' && page.last?.of === of && !isGone(page.last.report, page.drafts)
      ? page.last.report
      : undefined;
  useEffect(() => {
    // A fill that ended while no popup was open.
    if (last && page.state === 'seen') {
      setReport(last);
      watch(page.frameId);
    }
  }, [last]);

  async function fill(letter: Letter, wish: FillWish) {
    setFilling(true);
    setReport(undefined);
    setError(undefined);
    try {
      let answer = await askPage({ do: 'fill', letter, of, ...wish });
      if ('report' in answer && answer.report.wantsFile) {
        const file = await fileOf(letter, `${id.caseId}-${id.recipientId}`);
        if (typeof file !== 'string') {
          answer = await askPage({ do: 'fill', letter, of, ...wish, file });
        } else withReason(answer.report, file);
      }
      if ('report' in answer) {
        setReport(answer.report);
        watch(answer.frameId);
        await rememberFill(id, answer.report);
      } else onPage({ state: 'seen', ...answer });
    } catch (problem) {
      if (problem instanceof PageError) onPage({ state: whatHappened(problem, page) });
      else setError(t('errorUnexpected', { message: String(problem) }));
    }
    setFilling(false);
  }

  const going = filling || (page.state === 'seen' && page.filling);
  return { filling: going, report, error, fill, forget: () => setReport(undefined) };
}

/** What was filled was sent or thrown away since: the form in front is another one. */
function isGone({ fields }: FillReport, drafts: Draft[]): boolean {
  return fields.some(({ outcome }) => outcome === 'filled') && !drafts.some(({ begun }) => begun);
}

/** A page that let us in before and no longer does was loaded anew: Firefox ends the grant then. */
function whatHappened({ reason }: PageError, before: Page) {
  return reason === 'forbidden' && before.state !== 'forbidden' ? 'gone' : reason;
}

/** The letter as a file, or in a sentence why there is none. Loads the maker of PDF files only now. */
async function fileOf(letter: Letter, name: string): Promise<LetterFile | string> {
  try {
    const { letterFile } = await import('./letter-file');
    return await letterFile(letter, name);
  } catch (problem) {
    if ((problem as Error).name !== 'NoGlyphError') throw problem;
    return t('fileNoFont', { characters: (problem as Error).message });
  }
}

function withReason({ fields }: FillReport, reason: string) {
  for (const field of fields) if (field.role === 'attachment') field.reason = reason;
}
