import { useEffect, useState } from 'preact/hooks';
import { type Key, t } from './words';

type Props = {
  id: string;
  label: Key;
  hint: Key;
  value?: string;
  /** What is said when the browser, or `isGood`, does not take what was typed. */
  problem?: string;
  isGood?: (typed: string) => boolean;
  onSave: (value: string | undefined) => void;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: 'name' | 'address-level2' | 'email' | 'tel';
};

const cleaned = (typed: string) => typed.trim() || undefined;

/**
 * One line to type in, saved at each key. What is not good stays in the field, unsaved, with the reason
 * below it from the moment the field is left.
 */
export function Field({
  id,
  label,
  hint,
  value,
  problem,
  isGood,
  onSave,
  type = 'text',
  autocomplete,
}: Props) {
  const [typed, setTyped] = useState(value ?? '');
  const [bad, setBad] = useState(false);
  const [told, setTold] = useState(false);

  // Settings that came from a file, or were erased; not what was typed here a moment ago.
  useEffect(() => {
    if (value === cleaned(typed)) return;
    setTyped(value ?? '');
    setBad(false);
  }, [value]);

  function take(element: HTMLInputElement) {
    const text = element.value;
    const good = text === '' || (element.checkValidity() && (!isGood || isGood(text)));
    setTyped(text);
    setBad(!good);
    if (good) {
      setTold(false);
      onSave(cleaned(text));
    }
  }

  const showProblem = bad && told;
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type={type}
        autocomplete={autocomplete}
        list={undefined}
        dir="auto"
        maxLength={2000} // as the settings’ schema takes
        value={typed}
        aria-describedby={showProblem ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-invalid={showProblem}
        onInput={(event) => take(event.currentTarget)}
        onBlur={() => setTold(bad)}
      />
      <p class="hint" id={`${id}-hint`}>
        {t(hint)}
      </p>
      <p class="warning" id={`${id}-problem`} aria-live="polite">
        {showProblem && problem}
      </p>
    </div>
  );
}
