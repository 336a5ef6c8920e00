/** The page that tells how the record is coded. */
import {
  basis,
  camp,
  hedge,
  hedgeName,
  hop,
  hopName,
  reading,
  stance,
  stanceName,
  status,
} from './codebook.ts';

export const method = {
  title: 'How a statement becomes a mark',
  lede: 'The atlas sets what officials said beside what independent researchers said, question by question. It does not decide between them.',
  contents: 'On this page',
  claim: {
    title: 'One statement, one speaker, one question',
    text: [
      'An incident carries no verdict. It carries claims: one speaker’s answer to one question, such as who did it, why, or how many died. Each is put in our own words and tied to the passage where it stands, with a phrase of at most twelve words copied exactly.',
      'The speaker is the one who said it, not the text that passes it on. A speaker told by three texts is one claim with three passages. Repetition is not corroboration: the atlas counts first speakers, and shows the repetitions beside them.',
    ],
  },
  readings: {
    title: 'The five readings',
    text: 'Where a claim is about who was behind the violence, it is given one of five readings, with a reason. The reading follows what was said, never who said it. Tolls, dates and most legal steps have none. Readings are never averaged: a side that speaks with two voices is shown with two.',
    reading,
    example: (speaker: string) => `${speaker} said:`,
    because: (reason: string) => `Why: ${reason}`,
  },
  mark: {
    title: 'The slipped disc',
    text: 'The left half is the official side, the right half the independent side. Each half rises toward 5 and sinks toward 1, so that two accounts that part break the disc; a whole disc means that they agree. A hollow, dashed half is silent. A half in two bands holds readings two or more steps apart. Colour means a reading, never a side.',
  },
  camps: {
    title: 'Who counts as which side',
    text: 'The camp says who speaks, never what is said. Officials sometimes speak of a local quarrel; independents sometimes of jihadists. The camp does not change with it.',
    camp,
  },
  stance: {
    title: 'Stance and hedge are two things',
    text: 'The stance is what the text does with a claim. The hedge is how the claim is worded there. A text that quotes a claim to pull it down never counts as asserting it.',
    stances: 'Stance: the text …',
    hedges: 'Hedge: the wording',
    stance,
    stanceName,
    hedge,
    hedgeName,
  },
  routes: {
    title: 'How a claim travelled',
    text: 'From its speaker to the text, a claim may pass through several hands. Each telling says whether it added evidence. Printing a thing again adds none.',
    hop,
    hopName,
  },
  basis: {
    title: 'What a claim rests on',
    text: 'As the text gives it, not as it should be.',
    basis,
  },
  status: {
    title: 'The status words',
    text: 'They are worked out from the claims by these rules, and say why to read with care. None is a verdict. Several may hold for one incident; the first in this order heads it.',
    status,
  },
  distance: {
    title: 'Distance',
    text: 'The steps between the two sides’ readings: the least and the greatest between any official and any independent one. It is given only where both sides have spoken.',
  },
  places: {
    title: 'How exact a place is',
    text: 'The smallest shape that the texts support, and no pin sharper than the text. The numbers are those of the Uppsala Conflict Data Program (where_prec).',
    code: {
      1: 'the spot or the town',
      2: 'within about 25 km of a known place',
      3: 'a district',
      4: 'a province',
      5: 'a river, a border, a valley, a vague part of a country',
      6: 'a country',
      7: 'several countries',
    },
    after:
      'What is not as exact as a region stands on the shelf beside the map. A movement from one place to another has two vague ends and is drawn dashed: said, not observed.',
  },
  dates: {
    title: 'How exact a date is',
    text: 'Where texts differ, all their dates are kept. “About” marks a day worked out from the text. “Before” is no later than. “Known by” goes by the day a thing was said or, where the texts do not tell, by the day the first text was out; not by the day of the event.',
  },
  not: {
    title: 'What the atlas does not do',
    items: [
      'It does not say what happened where the accounts part.',
      'It does not score speakers, or add up the dead of several tolls.',
      'It does not take silence for consent: “not stated in these texts” means just that.',
      'It does not bring in what these texts do not say, even if it is well known.',
      'It does not map routes, ranges or threats.',
      'It does not repair slips of the texts; it records them.',
    ],
  },
  files: {
    title: 'The record as files',
    text: 'Everything above can be taken away and checked.',
    link: {
      'incidents.geojson': 'Incidents with all their claims, GeoJSON',
      'claims.csv': 'Claims, one line each, CSV',
      'passages.csv': 'Passages, one line each, CSV',
      'regional.json': 'Region-wide claims, JSON',
      'datapackage.json': 'What every field means, Data Package',
    },
  },
  licences: {
    title: 'Licences and credits',
    items: [
      'The coded record: Creative Commons Attribution 4.0. The code: MIT.',
      'The texts remain their authors’ and publishers’. They are cited and paraphrased here, and quoted in short phrases.',
      'Borders and larger lakes: © OpenStreetMap contributors, Open Database License. Borders are as mapped in 2017, and state nothing about legal status.',
      'Provinces: Natural Earth, public domain. Rivers and lakes: GSHHG, Wessel and Smith, LGPL. Settlements: GeoNames, CC BY 4.0. Relief: NASA SRTM, public domain.',
      'Beyond the region: Natural Earth 1:50 million, public domain. Borders as drawn there in 2018, by control and not by claim; some that are disputed are dashed. They state nothing about legal status.',
      'Type: Source Serif 4 and Source Sans 3, Adobe, SIL Open Font License. Map engine: MapLibre GL JS, BSD.',
    ],
  },
};
