import type { ValueCase } from '../../model/valueCase';
import type { WorkStore } from '../../stores/work';

/** Takes one step with the value case; see WorkStore. */
export type Take = WorkStore<ValueCase>['take'];
