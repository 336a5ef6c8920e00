/** English. Each area of the interface keeps its words in a file of its own. */
import type { DatasetAbout } from '../../domain/about.ts';
import { account } from './account.ts';
import { app } from './app.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { dossier } from './dossier.ts';
import { embed } from './embed.ts';
import { filter } from './filter.ts';
import { handouts } from './handouts.ts';
import { importing } from './importing.ts';
import { legend } from './legend.ts';
import { lexicon } from './lexicon.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { picture } from './picture.ts';
import { practice } from './practice.ts';
import { presenter } from './presenter.ts';
import { regional } from './regional.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { shared } from './shared.ts';
import { shelf } from './shelf.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { tours } from './tours.ts';
import * as vocabulary from './vocabulary.ts';

/** Names of what is coded: the same for every record. */
const VOCABULARY = { ...vocabulary };

/** The words for a record: some of them name it. */
export const en = (about: DatasetAbout) => ({
  report: report(about),
  embed: embed(about),
  check,
  account: account(about),
  app: app(about),
  ask,
  handouts: handouts(about),
  importing,
  lexicon,
  practice,
  cite: cite(about),
  picture: picture(about),
  dossier,
  share,
  shared,
  filter,
  legend,
  overview,
  shelf,
  timeline,
  list,
  map,
  search,
  regional,
  sources,
  method,
  presenter,
  tours,
  ...VOCABULARY,
});
