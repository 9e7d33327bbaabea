import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../intake/source-text';
import { segmentsOf } from './proof-segments';
import { t } from './words';

type Props = { text: string; language?: string; spans: Span[]; lit?: Span };

/** The document's text, as text: what the field in hand was read from is marked and in view. */
export function ProofText({ text, language, spans, lit }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [start, end] = lit ?? [];
  useEffect(() => {
    const mark = box.current!.querySelector('mark');
    if (!mark) return;
    // Within its own box: the page stays where the field in hand is.
    const { top, height } = mark.getBoundingClientRect();
    const frame = box.current!.getBoundingClientRect();
    box.current!.scrollTop += top + height / 2 - (frame.top + frame.height / 2);
  }, [start, end]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={box} class="document" aria-label={t('proofDocument')} tabIndex={0}>
      <p lang={language} dir="auto">
        {segmentsOf(text, spans, lit).map(({ text, read, lit }, index) => {
          if (lit) return <mark key={index}>{text}</mark>;
          return read ? <span key={index}>{text}</span> : text;
        })}
      </p>
    </section>
  );
}
