declare module 'html-escaper' {
  /** Escapes & < > ' " for text and quoted attributes, in HTML and in XML. */
  function escapeText(text: string): string;

  export { escapeText as escape };
}
