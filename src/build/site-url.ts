/** The address that the site will have: as told, or as the host that builds it says. */

type Environment = Readonly<Record<string, string | undefined>>;

/** A web address with a slash at its end. Throws on what is none; `name` is the variable it came from. */
function asAddress(given: string, name: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Error(
      `${name} must be a web address, as https://example.org/atlas/, and is ${given}.`,
    );
  const { origin, pathname } = url;
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

/**
 * What hosts tell a build of the address at which readers find it; a preview's own address is not that.
 * GitHub tells a build nothing of Pages: there SITE_URL must be set.
 */
function fromHost(env: Environment): readonly [name: string, address: string] | null {
  const { NETLIFY, URL: main, VERCEL, VERCEL_PROJECT_PRODUCTION_URL: production } = env;
  if (NETLIFY === 'true' && main) return ['URL', main];
  if (VERCEL === '1' && production)
    return ['VERCEL_PROJECT_PRODUCTION_URL', `https://${production}`];
  const { CF_PAGES, CF_PAGES_URL: deployment } = env;
  // `https://<deployment>.<project>.pages.dev`
  if (CF_PAGES === '1' && deployment)
    return [
      'CF_PAGES_URL',
      deployment.replace(/^(https:\/\/)[^./]+\.([^./]+\.pages\.dev)/u, '$1$2'),
    ];
  return null;
}

/**
 * The site's address with a slash at its end, and the variable that told it; null where none does.
 *
 * @throws {Error} where what is told is no web address
 */
export function siteUrl(env: Environment): { readonly url: string; readonly from: string } | null {
  const told = env['SITE_URL']?.trim();
  const [from, given] = told ? ['SITE_URL', told] : (fromHost(env) ?? []);
  return from === undefined || given === undefined ? null : { url: asAddress(given, from), from };
}
