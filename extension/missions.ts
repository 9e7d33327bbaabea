import type { MissionData } from '../appeal/missions';
import { ownMissions } from './own-missions';

/** Everything known of missions; a large table, read only when a case wants copies. */
export async function loadMissions(): Promise<MissionData> {
  const [{ default: bundled }, { default: accreditation }, own] = await Promise.all([
    import('../data/missions.json'),
    import('../data/accreditation.json'),
    ownMissions.get(),
  ]);
  return { missions: bundled.missions, accreditation, own };
}
