/** All rules of the record that span fields or records, in the order in which their breaches are listed. */
import { datesParse, nothingIsSaidAfterItWasPrinted } from './dates.ts';
import { claimIdsAreUnique, figureIdsAreUnique, filesBearTheirIds, idsAreUnique } from './ids.ts';
import {
  nothingRefersToItself,
  outlinesResolve,
  parentsFormATree,
  referencesResolve,
} from './references.ts';
import type { Rule } from './rule.ts';

/** Rules without which the parts cannot be joined. */
export const STRUCTURAL_RULES: readonly Rule[] = [
  idsAreUnique,
  claimIdsAreUnique,
  referencesResolve,
  outlinesResolve,
  parentsFormATree,
  nothingRefersToItself,
  datesParse,
];

/** Rules about what the record may say. */
export const EDITORIAL_RULES: readonly Rule[] = [
  filesBearTheirIds,
  figureIdsAreUnique,
  nothingIsSaidAfterItWasPrinted,
];
