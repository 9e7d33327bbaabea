import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../data/schema';
import type { ParsedCase } from '../intake/parsed-case';
import type { Span } from '../intake/source-text';
import type { Reader } from './import-reader';
import { Differences } from './proof-differences';
import { cleaned, valueAt, withoutItem, withValue } from './proof-draft';
import { ProofFields } from './proof-fields';
import { labelOf } from './proof-labels';
import { fieldId, type Sheet } from './proof-sheet-field';
import { ProofText } from './proof-text';
import { sentenceOf } from './remark';
import { t } from './words';

type Props = {
  reader: Reader;
  text: string;
  parsed: ParsedCase;
  /** The case that the document tells of, if it is here already. */
  existing?: Case;
  /** Domains of addresses in the writer's own cases. */
  domains: string[];
  onSave: (about: Case) => Promise<void>;
  onDiscard: () => void;
};

/** Longer source words are seen in the document beside. */
const QUOTED = 90;

/** The document beside what was read of it: nothing is stored before the writer says so. */
export function ProofSheet({ reader, text, parsed, existing, domains, onSave, onDiscard }: Props) {
  const [draft, setDraft] = useState(parsed);
  const [focus, setFocus] = useState('');
  /** The writer pressed Save: now gaps are faults, and changes are shown. */
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const check = useMemo(
    () => reader.check(dated(cleaned(draft)), existing, domains),
    [reader, draft, existing, domains],
  );
  useEffect(() => title.current!.focus(), []);
  useEffect(() => {
    if (asked) answer.current!.focus();
  }, [asked]);

  const refusals = check.suspicions.filter(({ level }) => level === 'refuse');
  const spanOf = (path: string): Span | undefined => {
    if (!path) return undefined;
    const own = draft.spans[path];
    if (own) return own;
    // A value of several parts was read from all of them.
    const parts = Object.entries(draft.spans).filter(([at]) => at.startsWith(`${path}.`));
    if (!parts.length) return undefined;
    const all = parts.map(([, span]) => span);
    return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
  };
  const sheet: Sheet = {
    valueOf: (path) => valueAt(draft, path),
    change(path, value) {
      let next = withValue(draft, path, value);
      const number = /^(.*\.(?:fax|phone)\.\d+)\.printed$/.exec(path)?.[1];
      if (number) next = withValue(next, `${number}.number`, reader.dial(String(value)));
      setDraft(next);
    },
    drop(path) {
      setDraft(withoutItem(draft, path));
      title.current!.focus(); // the button is gone
    },
    onFocus: setFocus,
    sourceOf(path) {
      const span = spanOf(path);
      if (!span) return undefined;
      const words = text.slice(...span).replace(/\s+/g, ' ');
      return words.length > QUOTED ? `${words.slice(0, QUOTED)} …` : words;
    },
    isGap: (path) => draft.missing.some((gap) => gap === path || path.startsWith(`${gap}.`)),
    notesOf(path) {
      const at = ({ path: other }: { path: string }) => other === path;
      const faults = asked ? check.problems.filter(at) : [];
      return [
        ...faults.map((problem) => ({ text: sentenceOf(problem), grave: true })),
        ...draft.doubts
          .filter(({ about }) => about === path || about === path.replace(/\.date$/, ''))
          .map((doubt) => ({ text: sentenceOf(doubt), grave: false })),
        ...check.suspicions
          .filter(at)
          .map((one) => ({ text: sentenceOf(one), grave: one.level === 'refuse' })),
      ];
    },
  };
  const general = draft.doubts.filter(({ about }) => about === '').map(sentenceOf);
  const places = new Set([
    ...draft.doubts.map(({ about }) => about),
    ...check.suspicions.map(({ path }) => path),
    ...check.problems.map(({ path }) => path),
  ]);
  const closesNothing = draft.kind === 'stop' && !existing;
  const ready = check.case !== undefined && !refusals.length;

  async function save() {
    setAsked(true);
    if (ready && !existing) await onSave(check.case!);
    else answer.current?.focus();
  }

  return (
    <div class="proof">
      <header>
        <h2 ref={title} tabIndex={-1}>
          {t('proofTitle')}
        </h2>
        <p>{t(`kind_${draft.kind as 'first'}`)}</p>
        {existing && <p class="notice">{t('existing', { title: existing.title })}</p>}
        {closesNothing && <p class="notice">{t('kindNoCase')}</p>}
        <p class="hint">{t('proofLead')}</p>
        {places.size > 0 && <p class="warning">{t('proofFound', { count: places.size })}</p>}
        {general.map((text) => (
          <p key={text} class="warning">
            {text}
          </p>
        ))}
      </header>
      <ProofText
        text={text}
        language={draft.language}
        spans={Object.values(draft.spans)}
        lit={spanOf(focus)}
      />
      <form
        aria-label={t('proofFields')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ProofFields sheet={sheet} closes={draft.status === 'closed'} />
        <div ref={answer} tabIndex={-1} class="answer" aria-live="polite">
          {asked && (check.problems.length > 0 || refusals.length > 0) && (
            <div class="notice">
              <h3>{t('proofProblems')}</h3>
              <ul>
                {[...check.problems, ...refusals].map((one) => (
                  <li key={one.path + one.code}>
                    <a href={`#${fieldId(one.path)}`} onClick={(event) => goTo(event, one.path)}>
                      {labelOf(one.path)}
                    </a>
                    : {sentenceOf(one)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {asked && existing && !check.case && <p>{t('diffRefused')}</p>}
          {check.warnings.map((warning) => (
            <p key={warning.code} class="warning">
              {sentenceOf(warning)}
            </p>
          ))}
          {asked && existing && ready && (
            <Differences caption={t('diffTitle')} rows={check.differences} />
          )}
        </div>
        <div class="buttons">
          {asked && existing && ready ? (
            <>
              {check.differences.length > 0 && (
                <button
                  type="button"
                  class="primary"
                  data-action="agree"
                  onClick={() => onSave(check.case!)}
                >
                  {t('diffAgree')}
                </button>
              )}
              <button type="button" onClick={onDiscard}>
                {t('diffRefuse')}
              </button>
            </>
          ) : (
            <>
              <button type="submit" class="primary" data-action="save">
                {t('proofSave')}
              </button>
              <button type="button" onClick={onDiscard}>
                {t('proofDiscard')}
              </button>
            </>
          )}
        </div>
      </form>
    </div>
  );
}

/** A last day that the writer put in has no printed words: its date stands for them. */
function dated(draft: ParsedCase): ParsedCase {
  const { deadline } = draft;
  if (!deadline?.date || deadline.wording) return draft;
  return { ...draft, deadline: { ...deadline, wording: deadline.date } };
}

/** To the field of that name, or to what stands nearest above it. */
function goTo(event: Event, path: string) {
  event.preventDefault();
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const at = fieldId(parts.slice(0, length).join('.'));
    const field =
      document.getElementById(at) ?? document.querySelector<HTMLElement>(`[id^="${at}-"]`);
    if (!field) continue;
    const control = field.matches('input, select, textarea')
      ? field
      : (field.closest('.items')?.querySelector<HTMLElement>('button') ?? field);
    control.focus();
    return;
  }
}
