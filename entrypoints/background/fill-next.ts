import { copiesOf, trustedOnly } from '../../appeal/copies';
import { localDay } from '../../appeal/deadline';
import { loadPhrases } from '../../appeal/languages';
import type { Channel, Letter } from '../../appeal/letter';
import { lettersFor } from '../../appeal/letters-for';
import { mayWrite } from '../../appeal/may-write';
import { missionsFor } from '../../appeal/missions';
import { nextAddressee } from '../../appeal/next-addressee';
import { addressees } from '../../appeal/recipients';
import { draftKey, letterFor } from '../../components/letter-for';
import { askPage, PageError } from '../../extension/active-tab';
import { openCase } from '../../extension/cases';
import { drafts } from '../../extension/drafts';
import {
  type FillOutcome,
  keepOutcome,
  lastFill,
  letterName,
  rememberFill,
} from '../../extension/last-fill';
import { sendingLog } from '../../extension/log';
import { loadMissions } from '../../extension/missions';
import { officeAgreedOn, settings, variationSeed } from '../../extension/settings';
import { lastView } from '../../extension/view';
import type { FormKind } from '../../fill/compose-form';

/** The form that a letter by this channel goes into; into the others' pages nothing is written unseen. */
const KIND: Partial<Record<Channel, FormKind>> = { email: 'mail', fax: 'fax' };

/**
 * Writes into the tab's form the letter to whom follows the last letter's recipient, where there is
 * no doubt: rule 7 allows it, one form is there, of the last letter's kind, and nothing stands in it.
 * In every other case it leaves the page alone. The next popup opens at that letter and tells what
 * became of it. Answers whether the form holds all of the letter.
 */
export async function fillNext(tabId: number): Promise<boolean> {
  const last = await lastFill.get();
  if (!last) return false;
  const about = await openCase(last.caseId);
  const chosen = { seed: await variationSeed(), ...(await settings.get()) };
  const today = localDay(new Date());
  const { country } = chosen.writer;
  const sent = lettersFor(about, await sendingLog.get(), today);
  const to = nextAddressee(addressees(about, country), last, sent, country);
  await lastView.set(to ? { ...last, recipientId: to.recipient.id } : {});
  if (!to || !mayWrite(about, await officeAgreedOn(about.id), today)) return false;
  if (!(await isReady(tabId, last.channel))) return false;

  const id = { ...last, recipientId: to.recipient.id };
  const missions =
    country && about.missions.length
      ? missionsFor(about, country, await loadMissions(), today)
      : [];
  const copies = copiesOf(about, to.appeal, country, trustedOnly(missions));
  const wish = { ...id, about, to, settings: chosen, today, copies };
  const kept = (await drafts.get())[draftKey(wish)];
  const letter = letterFor(wish, await loadPhrases(id.language), kept);
  const outcome = await write(tabId, letter, letterName(id));
  await keepOutcome(id, tabId, outcome);
  if (!('report' in outcome)) return false;
  await rememberFill(id, outcome.report);
  return outcome.report.fields.every((field) => field.outcome === 'filled');
}

/** Whether the tab holds one form, of the kind that `channel` needs, in which nothing stands. */
async function isReady(tabId: number, channel: Channel): Promise<boolean> {
  try {
    const seen = await askPage({ do: 'look' }, tabId);
    if (!('drafts' in seen)) throw new Error('The page answered a look with a report');
    const [draft, ...others] = seen.drafts;
    return !others.length && draft !== undefined && draft.kind === KIND[channel] && !draft.begun;
  } catch (problem) {
    // The popup looks at the same page, and says what is wrong with it.
    if (problem instanceof PageError) return false;
    throw problem;
  }
}

async function write(tabId: number, letter: Letter, of: string): Promise<FillOutcome> {
  try {
    const answer = await askPage({ do: 'fill', letter, of }, tabId);
    return 'report' in answer ? answer : { failure: 'gone' };
  } catch (problem) {
    if (problem instanceof PageError) return { failure: problem.reason };
    throw problem;
  }
}
