import { useRef, useState } from 'preact/hooks';
import { wipe } from '../extension/wipe';
import { Section } from './options-section';
import { t } from './words';

/** Erases everything, once the writer said it twice; then tells what a second look found. */
export function Wipe({ onWiped }: { onWiped: () => void }) {
  const sure = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState<string[]>();

  async function erase() {
    sure.current!.close();
    setLeft(await wipe());
    onWiped();
  }

  return (
    <Section id="wipe" title="wipeTitle" lead="wipeLead">
      <div class="buttons">
        <button
          type="button"
          class="grave"
          onClick={() => {
            setLeft(undefined);
            sure.current!.showModal();
          }}
        >
          {t('wipeAsk')}
        </button>
      </div>
      <dialog ref={sure} aria-labelledby="wipe-sure" aria-describedby="wipe-sure-hint">
        <h2 id="wipe-sure">{t('wipeSure')}</h2>
        <p id="wipe-sure-hint">{t('wipeSureHint')}</p>
        <div class="buttons">
          <button type="button" onClick={() => sure.current!.close()}>
            {t('wipeNo')}
          </button>
          <button type="button" class="grave" data-action="wipe" onClick={erase}>
            {t('wipeYes')}
          </button>
        </div>
      </dialog>
      <p role="status">
        {left?.length === 0 && t('wipeDone')}
        {left && left.length > 0 && (
          <span class="warning">{t('wipeLeft', { what: left.join(', ') })}</span>
        )}
      </p>
    </Section>
  );
}
