import { loadPhrases } from '../appeal/languages';
import type { Addressee } from '../appeal/recipients';
import { drafts } from '../extension/drafts';
import { openPrint } from '../extension/print-queue';
import type { LetterWish } from './letter-for';
import { printJobs, reachedByPost } from './print-jobs';
import { t } from './words';

type Props = { wish: LetterWish; offered: Addressee[] };

/** Opens the print view on this letter; the case's other letters by post can go along. */
export function PrintBar({ wish, offered }: Props) {
  async function open() {
    const [phrases, kept] = await Promise.all([loadPhrases(wish.language), drafts.get()]);
    await openPrint({
      jobs: printJobs(wish, offered, phrases, kept),
      country: wish.settings.writer.country,
    });
  }
  return (
    <div class="fill-bar">
      <button type="button" class="primary" data-action="print" onClick={open}>
        {t('printOpen')}
      </button>
      <p class="hint">{t('printOpenHint', { count: reachedByPost(offered).length })}</p>
    </div>
  );
}
