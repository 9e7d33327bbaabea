import { type Key, t } from './words';

type Props = {
  id: string;
  label: Key;
  hint?: Key;
  value: string;
  choices: { value: string; name: string; lang?: string }[];
  onChoose: (value: string) => void;
  autocomplete?: 'country';
};

/** One of several. */
export function Choice({ id, label, hint, value, choices, onChoose, autocomplete }: Props) {
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        autocomplete={autocomplete}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.name}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}
