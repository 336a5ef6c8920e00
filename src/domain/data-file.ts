/** Names of the published files by language: English has the plain name, `atlas.json`; Russian `atlas.ru.json`. */
export const dataFile = (name: 'atlas' | 'tours' | 'questions', language: string): string =>
  language === 'en' ? `${name}.json` : `${name}.${language}.json`;
