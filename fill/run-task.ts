import { isBegun } from './begun';
import type { ComposeForm, Role } from './compose-form';
import { fillForm } from './fill-form';
import { findForm } from './find-form';
import { foreignOrigins } from './foreign-frames';
import { heldBy, standingOf } from './read-field';
import type { FillReport } from './report';
import { lookAgain, type SecondLook } from './second-look';
import { isFresh, until } from './settle';
import { SITES } from './site-hints';
import type { Answer, Draft, LastFill, Task } from './task';

declare global {
  /** What became of the last fill of this page; there while the page is, whatever becomes of the popup. */
  var quickAppealsReport: LastFill | undefined;
  /** Ends when the fill does that is going on in this page. */
  var quickAppealsFill: Promise<unknown> | undefined;
  /** The watch over what was filled last, while it lasts. */
  var quickAppealsWatch: { stop: AbortController; ended: Promise<void> } | undefined;
}

const draftsIn = (page: Document): ComposeForm[] => {
  const form = findForm(page);
  return form ? [form, ...(form.rivals ?? [])] : [];
};

/** The drafts in `page`; one that has only just opened may draw its form in a moment. */
async function waitForDrafts(page: Document): Promise<ComposeForm[]> {
  let drafts = draftsIn(page);
  const there = () => {
    drafts = draftsIn(page);
    return drafts.length > 0;
  };
  if (!drafts.length && isFresh()) await until(there, 1500);
  return drafts;
}

/** The name of the window or section in which `field` lies. */
function windowName(field: Element): string {
  const around = field.closest('[role=dialog],dialog,section,article,form,fieldset');
  const id = around?.getAttribute('aria-labelledby');
  const heading = id
    ? around?.ownerDocument.getElementById(id)
    : around?.querySelector('h1,h2,h3,h4,legend,[role=heading]');
  return around?.getAttribute('aria-label') ?? heading?.textContent ?? '';
}

function describe(form: ComposeForm): Draft {
  const { kind, fields } = form;
  const { subject, body } = fields;
  const label = [
    subject ? heldBy('subject', subject) : '',
    ...(body ? standingOf(body).own.map(({ text }) => text) : []),
    windowName(Object.values(fields)[0]!),
  ].find((text) => text.trim());
  return {
    kind,
    site: SITES.find(({ id }) => id === form.site)?.name,
    roles: Object.keys(fields) as Role[],
    label: (label ?? '').trim().slice(0, 60),
    begun: isBegun(form),
  };
}

const sharesField = (a: ComposeForm, b: ComposeForm) =>
  Object.values(a.fields).some((field) => Object.values(b.fields).includes(field));

/** Fills the draft that `task` names; null when the page has none. */
async function fillDraft(page: Document, task: Task & { do: 'fill' }): Promise<FillReport | null> {
  const index = task.draft ?? 0;
  const form = (await waitForDrafts(page))[index];
  if (!form) return null;
  const again = () => {
    const drafts = draftsIn(page);
    return drafts.find((draft) => sharesField(draft, form)) ?? drafts[index] ?? null;
  };
  globalThis.quickAppealsReport = undefined;
  const fresh = isFresh(5000); // as long as browsers count a click as recent
  const { letter, file, own, of } = task;
  const report = await fillForm(form, letter, { file, own, again });
  globalThis.quickAppealsReport = { of, report };
  watchOver({ form, letter, file, report, again, fresh }, of);
  return report;
}

/** Watches what was filled, on and on while the fill's own answer is read; the last report is kept for the tab. */
function watchOver(filled: Omit<SecondLook, 'signal'>, of: string | undefined) {
  const stop = new AbortController();
  async function watch() {
    let tell: (last: LastFill | null) => void = () => {};
    const wait = () => {
      globalThis.quickAppealsNext = new Promise((resolve) => {
        tell = resolve;
      });
    };
    wait();
    try {
      for await (const report of lookAgain({ ...filled, signal: stop.signal })) {
        const last = { of, report };
        globalThis.quickAppealsReport = last;
        tell(last);
        wait();
      }
    } finally {
      globalThis.quickAppealsNext = undefined;
      tell(null);
    }
  }
  globalThis.quickAppealsWatch = { stop, ended: watch() };
}

/** Ends the watch over an earlier fill: what changes from now on is another fill's doing. */
async function endWatch() {
  globalThis.quickAppealsWatch?.stop.abort();
  await globalThis.quickAppealsWatch?.ended.catch(() => null);
}

/** Does in `page` what the popup asks, and tells what became of it. */
export async function runTask(page: Document, task: Task): Promise<Answer> {
  if (task.do === 'fill') {
    // Two fills at once would write into each other's words.
    const before = globalThis.quickAppealsFill ?? Promise.resolve();
    const fill = before
      .catch(() => null)
      .then(endWatch)
      .then(() => fillDraft(page, task));
    globalThis.quickAppealsFill = fill;
    const report = await fill.finally(() => {
      if (globalThis.quickAppealsFill === fill) globalThis.quickAppealsFill = undefined;
    });
    if (report) return { report };
  }
  // A fill that found no form has waited for one already.
  const waits = task.do === 'look' && !task.atOnce;
  const drafts = waits ? await waitForDrafts(page) : draftsIn(page);
  return {
    drafts: drafts.map(describe),
    fresh: isFresh(),
    frames: foreignOrigins(page),
    filling: globalThis.quickAppealsFill !== undefined,
    last: globalThis.quickAppealsReport,
  };
}
