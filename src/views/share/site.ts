/** Where the atlas stands, and which day it is for the reader. */

/** Address of the site's first page, with a slash at its end. */
export const siteAddress = (): string => new URL('.', document.baseURI).href;

/** The reader's calendar day, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Gives a text or picture to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn; some need a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
