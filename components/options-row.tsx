import type { ComponentChildren } from 'preact';
import { type Key, t } from './words';

type Props = {
  /** What it is, in a line. */
  name: string;
  gone: boolean;
  goneWords: Key;
  /** What the button says, and its whole name: "Remove", "Remove: {name}". */
  remove: [Key, Key];
  undo: [Key, Key];
  onRemove: () => void;
  onUndo: () => void;
  children: ComponentChildren;
};

/** One of a list: it can be removed, and taken back until the page closes. */
export function Row({ name, gone, goneWords, remove, undo, onRemove, onUndo, children }: Props) {
  const [word, wholeName] = gone ? undo : remove;
  return (
    <li>
      <div>
        <bdi>{name}</bdi>
        {!gone && children}
        <span role="status">{gone && t(goneWords)}</span>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t(wholeName, { name })}
        onClick={gone ? onUndo : onRemove}
      >
        {t(word)}
      </button>
    </li>
  );
}
