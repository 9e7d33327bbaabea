import { useEffect, useState } from 'preact/hooks';
import { copiesOf } from '../appeal/copies';
import { type MissionAnswer, missionsFor } from '../appeal/missions';
import type { Addressee } from '../appeal/recipients';
import type { Case } from '../data/schema';
import { loadMissions } from '../extension/missions';

/**
 * Which missions get a copy of letters from `country` (ISO 3166-1 alpha-2) about the case; none while
 * they are looked up, without a country, and for cases that name no state.
 */
export function useMissions(about: Case, country: string | undefined, today: string) {
  const [answers, setAnswers] = useState<MissionAnswer[]>([]);
  useEffect(() => {
    setAnswers([]);
    if (!country || !about.missions.length) return;
    loadMissions().then((data) => setAnswers(missionsFor(about, country, data, today)));
  }, [about, country]);
  return answers;
}

/** The missions as people to write to, each below the appeal that they get a copy of. */
export function missionAddressees(
  about: Case,
  country: string | undefined,
  answers: MissionAnswer[],
): Addressee[] {
  return about.appeals.flatMap((appeal) =>
    copiesOf(about, appeal, country, answers)
      .filter((recipient) => !appeal.recipients.includes(recipient))
      .map((recipient) => ({ appeal, recipient })),
  );
}
