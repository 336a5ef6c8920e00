/** Marks a text of the authoring schemas as prose: it may be written once for each language. */
import * as v from 'valibot';

type Translatable = { readonly translatable: true };

export const TRANSLATABLE = v.metadata<string, Translatable>({ translatable: true });

/** Whether an action of a schema is that mark. */
export const isTranslatable = (action: object): boolean => action === TRANSLATABLE;
