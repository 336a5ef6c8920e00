/** English. Each area of the interface keeps its words in a file of its own. */
import { app } from './app.ts';
import { shared } from './shared.ts';
import * as vocabulary from './vocabulary.ts';

export const en = { app, shared, ...vocabulary };
