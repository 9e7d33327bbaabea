import { type Key, t } from './words';

type Props = {
  id: string;
  label: Key;
  hint: Key;
  on: boolean;
  onSwitch: (on: boolean) => void;
};

/** One thing that is on or off. */
export function Switch({ id, label, hint, on, onSwitch }: Props) {
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>{t(label)}</label>
      <p class="hint" id={`${id}-hint`}>
        {t(hint)}
      </p>
    </div>
  );
}
