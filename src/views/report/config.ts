/** Where errors are reported, as the publisher of the site has set it in `config.json`. */
import * as v from 'valibot';

/** Unknown keys are other parts' business. */
const ConfigSchema = v.object({
  corrections: v.optional(
    v.object({
      mail: v.optional(v.pipe(v.string(), v.email())),
      issues: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
    }),
  ),
});

export type Corrections = NonNullable<v.InferOutput<typeof ConfigSchema>['corrections']>;

/** Reads the parsed file; what cannot be read counts as not set. */
export function readCorrections(json: unknown): Corrections {
  const read = v.safeParse(ConfigSchema, json);
  return (read.success ? read.output.corrections : undefined) ?? {};
}

/** Links that open a report with subject and text filled in. */
export function reportLinks(
  { mail, issues }: Corrections,
  subject: string,
  body: string,
): { readonly mail: string | null; readonly issue: string | null } {
  const issue = issues === undefined ? null : new URL(issues);
  issue?.searchParams.set('title', subject);
  issue?.searchParams.set('body', body);
  return {
    mail:
      mail === undefined
        ? null
        : `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    issue: issue?.href ?? null,
  };
}
