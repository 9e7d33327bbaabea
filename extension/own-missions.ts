import type { Mission } from '../appeal/missions';
import { stored } from './stored';

/** The writer's and their section's own entries; they come before those of data/missions.json. */
export const ownMissions = stored<Mission[]>('local', 'ownMissions', [], {
  state: '',
  host: '',
  city: '',
  covers: [],
  seen: '',
});
