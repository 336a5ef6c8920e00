/** `about.yaml`: what a record says of itself. The file may be missing; what is left out stays unsaid. */
import * as v from 'valibot';
import { prose } from './schema-parts.ts';

/** Text that fits the header. */
const short = (length: number) =>
  v.pipe(prose, v.maxLength(length, `Keep it to ${length} characters: it stands in the header.`));

export const AboutSchema = v.strictObject({
  title: short(60),
  region: v.exactOptional(short(80)),
  description: v.exactOptional(prose),
  licence: v.exactOptional(prose),
});
