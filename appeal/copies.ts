import type { Appeal, Case, Recipient } from '../data/schema';
import { isFreeMail, isSame, type MissionAnswer, missionRecipient } from './missions';
import { recipientsFor } from './recipients';

/** The states whose missions get a copy of this appeal, and of no other authority's. */
export function copyStates(about: Case, appeal: Appeal): string[] {
  if (appeal.state) return about.missions.filter((state) => state === appeal.state);
  return about.appeals.some(({ state }) => state) ? [] : about.missions;
}

/**
 * Everyone who gets a copy: those the document names for this writer's country, then the newest
 * entry of each mission (the writer's own first); nobody who is written to already.
 */
export function copiesOf(
  about: Case,
  appeal: Appeal,
  country: string | undefined,
  missions: MissionAnswer[],
): Recipient[] {
  const recipients = recipientsFor(appeal, country);
  const states = copyStates(about, appeal);
  const covering = missions
    .filter(({ state }) => states.includes(state))
    .flatMap((answer) => answer.missions.slice(0, 1))
    .filter((mission) => !recipients.some((recipient) => isSame(mission, recipient)));
  return [...recipients.filter(({ role }) => role === 'copy'), ...covering.map(missionRecipient)];
}

/**
 * The answers without addresses at free mail providers, but for the writer's own entries: an old list
 * may name one that is somebody else's by now, so nobody is put in Cc there unasked.
 */
export function trustedOnly(answers: MissionAnswer[]): MissionAnswer[] {
  return answers.map((answer) => ({
    ...answer,
    missions: answer.missions.map(({ email = [], ...mission }) => ({
      ...mission,
      email: mission.own ? email : email.filter((address) => !isFreeMail(address)),
    })),
  }));
}

/** The addresses for a message's Cc field: one for each copy that has an email, none twice. */
export function ccAddresses(copies: Recipient[], to: string[] = []): string[] {
  const taken = new Set(to.map((address) => address.toLowerCase()));
  return copies
    .flatMap(({ email }) => email?.[0] ?? [])
    .filter((address) => !taken.has(address.toLowerCase()) && taken.add(address.toLowerCase()));
}
