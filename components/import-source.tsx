import { useEffect, useRef, useState } from 'preact/hooks';
import { FileButton } from './options-file-button';
import { t } from './words';

type Props = { onText: (text: string) => void; onFile: (file: File) => void };

/** The ways in: pasted text, a chosen file, a file dropped anywhere on the page. */
export function ImportSource({ onText, onFile }: Props) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // or the browser opens the file itself
      setOver(event.type === 'dragover');
      const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
      if (file) take.current(file);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) addEventListener(kind, drag);
    return () => {
      for (const kind of kinds) removeEventListener(kind, drag);
    };
  }, []);

  return (
    <section class="source-ways" data-over={over ? '' : undefined}>
      <div class="field">
        <label for="paste">{t('importPaste')}</label>
        <textarea
          id="paste"
          rows={10}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-action="read"
          disabled={!text.trim()}
          onClick={() => onText(text)}
        >
          {t('importRead')}
        </button>
        <FileButton
          label="importFile"
          accept=".txt,.docx,.pdf,.html,.htm,.json,text/plain,text/html,application/pdf"
          onFile={onFile}
        />
      </div>
      <p class="hint">{t('importFileHint')}</p>
    </section>
  );
}
