import { createAssessments } from '../stores/assessments';
import { thisDevice } from './device';

/** The assessments of this browser: one store for every island on the page. */
export const assessments = createAssessments(thisDevice());
