import { createTeams } from '../stores/teams';
import { teamShelf } from './device';

/** The teams of this browser: one store for every island on the page. */
export const teams = createTeams(teamShelf(), () => Date.now());
