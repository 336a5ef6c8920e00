/** All rules of the record that span fields or records, in the order in which their breaches are listed. */

import { answersFollowClaims, correctionsGiveGrounds } from './corrections.ts';
import { datesParse, nothingIsSaidAfterItWasPrinted } from './dates.ts';
import { deathsAndInjuriesStayApart, rangesRunUpwards, sharesFitTheirWholes } from './figures.ts';
import {
  claimIdsAreUnique,
  figureIdsAreUnique,
  filesBearTheirIds,
  idsAreUnique,
  relationsAreCodedOnce,
} from './ids.ts';
import { phrasesAreShort } from './phrases.ts';
import {
  coarsePlacesAreNoPoints,
  marksLieOnTheirArea,
  outlinesResolve,
  pointsLieInTheirProvince,
} from './places.ts';
import {
  coreIncidentsHaveQuestions,
  questionsQuoteTheRecord,
  questionsResolve,
} from './questions.ts';
import { readingsHaveReasons, tollsHaveNoReading } from './readings.ts';
import { referencesResolve } from './references.ts';
import type { Rule } from './rule.ts';
import { coreIncidentsDeclareSilences, silencesAreOfTheSilent } from './silences.ts';
import {
  coversHideSomething,
  toursBearTheirIds,
  toursQuoteTheRecord,
  toursResolve,
  windowsRunForward,
} from './tours.ts';
import { nothingRefersToItself, parentsFormATree } from './tree.ts';
import { proseGivesNoVerdict } from './wording.ts';

/** Rules without which the parts cannot be joined. */
export const STRUCTURAL_RULES: readonly Rule[] = [
  idsAreUnique,
  claimIdsAreUnique,
  referencesResolve,
  outlinesResolve,
  parentsFormATree,
  nothingRefersToItself,
  datesParse,
  toursResolve,
  questionsResolve,
];

/** Rules about what the record may say. */
export const EDITORIAL_RULES: readonly Rule[] = [
  filesBearTheirIds,
  figureIdsAreUnique,
  relationsAreCodedOnce,
  nothingIsSaidAfterItWasPrinted,
  answersFollowClaims,
  correctionsGiveGrounds,
  phrasesAreShort,
  readingsHaveReasons,
  tollsHaveNoReading,
  rangesRunUpwards,
  sharesFitTheirWholes,
  deathsAndInjuriesStayApart,
  coarsePlacesAreNoPoints,
  pointsLieInTheirProvince,
  marksLieOnTheirArea,
  silencesAreOfTheSilent,
  coreIncidentsDeclareSilences,
  toursBearTheirIds,
  windowsRunForward,
  coversHideSomething,
  toursQuoteTheRecord,
  coreIncidentsHaveQuestions,
  questionsQuoteTheRecord,
  proseGivesNoVerdict,
];
