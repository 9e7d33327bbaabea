import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../appeal/deadline';
import type { Mission } from '../appeal/missions';
import { readMissions } from '../appeal/own-missions';
import { ownMissions } from '../extension/own-missions';
import { FileButton } from './options-file-button';
import { MissionRow } from './options-mission-row';
import { Section } from './options-section';
import { t } from './words';

const COLUMNS = 'state; covers; city; address; phone; fax; email; web; source; seen; note';

type Outcome = { added: number; known: number; problems: string[] };

/** Embassies that the writer or their section entered: pasted or read from a file, listed, removed. */
export function Missions() {
  const [kept, setKept] = useState<Mission[]>([]);
  const [removed, setRemoved] = useState<Mission[]>([]);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    ownMissions.get().then(setKept);
  }, []);

  /** What is there already, to the letter, is not entered twice; nothing is overwritten. */
  async function add(text: string): Promise<Outcome> {
    const { missions, problems } = readMissions(text, localDay(new Date()).slice(0, 7));
    let fresh: Mission[] = [];
    await store((now) => {
      const known = new Set(now.map(identity));
      fresh = missions.filter((mission) => !known.has(identity(mission)));
      return [...now, ...fresh];
    });
    setOutcome({ added: fresh.length, known: missions.length - fresh.length, problems });
    return { added: fresh.length, known: missions.length - fresh.length, problems };
  }
  async function store(change: (now: Mission[]) => Mission[]) {
    setKept(await ownMissions.change(change));
  }
  async function remove(mission: Mission) {
    setRemoved([...removed, mission]);
    await store((now) => now.filter((each) => identity(each) !== identity(mission)));
  }
  async function restore(mission: Mission) {
    setRemoved(removed.filter((each) => each !== mission));
    await store((now) => [...now, mission]);
  }

  return (
    <Section id="missions" title="missionsTitle" lead="missionsLead">
      <div class="field">
        <label for="missions-text">{t('missionsPaste')}</label>
        <textarea
          id="missions-text"
          rows={4}
          dir="auto"
          spellcheck={false}
          value={text}
          aria-describedby="missions-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="missions-hint">
          {t('missionsPasteHint')} <code>{COLUMNS}</code>
        </p>
      </div>
      <div class="buttons">
        <button
          type="button"
          onClick={async () => {
            const { added, known, problems } = await add(text);
            // What could not be read stays, to be put right.
            if (added + known > 0 && problems.length === 0) setText('');
          }}
        >
          {t('missionsAdd')}
        </button>
        <FileButton
          label="missionsRead"
          accept=".csv,.tsv,.txt,.json"
          onFile={async (file) => add(await file.text())}
        />
      </div>
      <div role="status">
        {outcome && (
          <p>
            {t('missionsAdded', { count: outcome.added })}{' '}
            {outcome.known > 0 && t('missionsKnown', { count: outcome.known })}
          </p>
        )}
        {outcome && outcome.problems.length > 0 && (
          <div class="warning">
            <p>{t('missionsProblems')}</p>
            <ul class="plain" lang="en" dir="ltr">
              {outcome.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {kept.length + removed.length === 0 && <p>{t('missionsNone')}</p>}
      <ul class="rows">
        {[...kept, ...removed].map((mission) => (
          <MissionRow
            key={identity(mission)}
            mission={mission}
            gone={removed.includes(mission)}
            onRemove={() => remove(mission)}
            onUndo={() => restore(mission)}
          />
        ))}
      </ul>
    </Section>
  );
}

/** The same for the same entry, though Chromium's storage hands keys back in another order. */
function identity(mission: Mission): string {
  return JSON.stringify(mission, (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
