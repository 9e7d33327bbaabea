import { useRef } from 'preact/hooks';
import { type Key, t } from './words';

/** A button that asks for a file of ours and hands it on; the same file can be chosen again. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: Key;
  accept: string;
  onFile: (file: File) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <label class="file">
      <input
        ref={chooser}
        type="file"
        accept={accept}
        class="unseen"
        onChange={() => {
          onFile(chooser.current!.files![0]!);
          chooser.current!.value = '';
        }}
      />
      <span>{t(label)}</span>
    </label>
  );
}
