import { hydrate, render } from 'preact';
import { App } from '../../components/app';
import { openScreen } from '../../components/case-screen';
import { keepFocus } from '../../components/keep-focus';
import { PAGE_KEYS } from '../../components/page-words';
import { popupWords } from '../../components/popup-words';
import { recall, saidAnew } from '../../components/said';
import { speak } from '../../components/speak';
import { Trouble } from '../../components/trouble';
import { interfaceLanguage, interfaceLocale, wordsFor } from '../../components/words';
import { StoreError } from '../../extension/case-store-error';
import { NoSuchCase, practiceEntry, withBundled } from '../../extension/cases';
import { drawnBefore } from '../../extension/drawn-before';
import { firstCases } from '../../extension/first-cases';
import { saidBefore } from '../../extension/said-before';
import { variationSeed } from '../../extension/settings';
import type { Front, Kept } from './main';

/** Draws the app, or has it take over a list that stands there (`resumed`), and see to what comes of it. */
export async function start(kept: Kept, front: Front, resumed: boolean) {
  const { settings, view, today, log, broken } = kept;
  const [seed, before, opened] = await Promise.all([
    // A storage that is full keeps no seed; letters can be written without one.
    settings.seed ?? (broken ? undefined : variationSeed().catch(() => undefined)),
    saidBefore.kept(),
    view.caseId ? reopen(view.caseId) : undefined,
    speak(settings.language, popupWords),
  ]);
  recall(before, interfaceLocale());
  const first = kept.first ?? firstCases.initial;
  const entries = withBundled(first.rows, first.replaced);
  const stale = !kept.first || (first.total > 0 && first.day !== today);

  const popup = document.getElementById('popup')!;
  keepFocus(popup);
  render(<Trouble broken={broken} />, document.getElementById('trouble')!);
  (resumed ? hydrate : render)(
    <App
      entries={settings.practiceRemoved ? entries : [...entries, practiceEntry]}
      rest={first.total - first.rows.length}
      stale={stale}
      settings={{ ...settings, seed }}
      today={today}
      log={log}
      view={view}
      opened={opened}
      broken={broken}
      page={front.page}
      onPage={(listener) => {
        listener(front.page);
        front.tell = listener;
      }}
      resumed={resumed}
    />,
    popup,
  );
  // What comes next is most likely a case: its screen is there by the time of the click.
  addEventListener('pointermove', () => import('../../components/case-view'), { once: true });
  if (broken) return;
  const said = saidAnew();
  if (said) saidBefore.set(said);
  if (!resumed && !opened && !stale) {
    const words = wordsFor(PAGE_KEYS) as Record<string, string>;
    drawnBefore.set({ of: kept.of, html: popup.innerHTML, language: interfaceLanguage(), words });
  }
}

/** The case that was open when the popup closed; the list, when it is gone or cannot be read. */
async function reopen(id: string) {
  try {
    return await openScreen(id);
  } catch (problem) {
    if (problem instanceof StoreError || problem instanceof NoSuchCase) return undefined;
    throw problem;
  }
}
