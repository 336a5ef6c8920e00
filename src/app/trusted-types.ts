/**
 * The one policy under which this page may turn text into code (Trusted Types). The built page requires trusted
 * types and allows this policy's name alone: text as HTML or as a script is refused everywhere, and a worker may
 * come only from the site's own folder. Two callers need that: the map engine's worker and the service worker.
 */

interface PolicyFactory {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (url: string) => string },
  ) => unknown;
}

/**
 * The address of a script of the site, as it was given.
 *
 * @param folder address of the page, whose folder the scripts lie in
 * @throws {TypeError} for an address outside it
 */
export function ownScriptUrl(url: string, folder: string): string {
  const { href } = new URL(url, folder);
  if (href.startsWith(new URL('.', folder).href) && /\.js$/u.test(new URL(href).pathname))
    return url;
  throw new TypeError(`${url} is not a script of this site.`);
}

/** Sets the policy, in browsers that know trusted types. The others ignore the requirement as well. */
export function requireTrustedTypes(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => ownScriptUrl(url, document.baseURI),
  });
}
