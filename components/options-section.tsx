import type { ComponentChildren } from 'preact';
import { type Key, t } from './words';

type Props = { id: string; title: Key; lead?: Key; children: ComponentChildren };

/** One part of the options page, with what it is for in a line. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {t(title)}
      </h2>
      {lead && <p class="hint">{t(lead)}</p>}
      {children}
    </section>
  );
}
