import { useEffect, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import { drafts, forgetDraft, keepDraft, type LetterDraft } from '../extension/drafts';
import { Row } from './options-row';
import { Section } from './options-section';
import { type Key, t } from './words';

/** Letters that were changed and not sent: each can be forgotten, and taken back until the page closes. */
export function Drafts({ entries }: { entries: CaseEntry[] }) {
  const [kept, setKept] = useState<Record<string, LetterDraft>>({});
  const [forgotten, setForgotten] = useState<Record<string, LetterDraft>>({});

  // Afresh whenever the writer comes back to this page: the popup may have changed them meanwhile.
  useEffect(() => {
    const look = () => drafts.get().then(setKept);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  async function forget(key: string) {
    setForgotten({ ...forgotten, [key]: kept[key]! });
    await forgetDraft(key);
  }
  async function restore(key: string) {
    const { [key]: draft, ...others } = forgotten;
    setForgotten(others);
    setKept({ ...kept, [key]: draft! });
    await keepDraft(key, draft!);
  }

  const all = { ...kept, ...forgotten };
  const keys = Object.keys(all).sort();
  return (
    <Section id="drafts" title="draftsTitle" lead="draftsLead">
      {keys.length === 0 && <p>{t('draftsNone')}</p>}
      <ul class="rows">
        {keys.map((key) => (
          <Row
            key={key}
            name={draftName(key, entries)}
            gone={key in forgotten}
            goneWords="draftForgotten"
            remove={['draftForget', 'draftForgetOf']}
            undo={['undo', 'draftUndoOf']}
            onRemove={() => forget(key)}
            onUndo={() => restore(key)}
          >
            <span class="hint excerpt">{excerpt(all[key]!)}</span>
          </Row>
        ))}
      </ul>
    </Section>
  );
}

/** What a draft is of, from its key (case/recipient/channel …). */
function draftName(key: string, entries: CaseEntry[]): string {
  const [id, , ...rest] = key.split('/');
  const title = entries.find((entry) => entry.id === id)?.title ?? t('draftImported', { id: id! });
  const channel = rest.find((part) => ['email', 'fax', 'post', 'phone', 'web'].includes(part));
  return channel ? `${title} · ${t(`channel_${channel}` as Key)}` : title;
}

const excerpt = ({ subject, body, sentence, to }: LetterDraft) =>
  (body ?? sentence ?? subject ?? to ?? '').slice(0, 120);
