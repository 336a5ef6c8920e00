/** Questions: each core incident has them, once, and they quote only what the record has checked. */
import { ASKED } from '../../domain/questions.ts';
import { unquotablePhrases } from './quoted-prose.ts';
import { problemIn, type Rule } from './rule.ts';

/** Each group of questions is about an incident of the record, and no incident has two. */
export const questionsResolve: Rule = (drafts) => {
  const incidents = new Set(drafts.incidents.map((entry) => entry.value.id));
  return drafts.questions.flatMap((entry, at) => {
    const { incident } = entry.value;
    const said = (expected: string, message: string) => [
      problemIn(entry, ['incident'], { expected, message }),
    ];
    if (!incidents.has(incident) && !drafts.broken.has(incident))
      return said(
        'an id of one of the incidents',
        `There is no incident with the id "${incident}".`,
      );
    const first = drafts.questions.findIndex((other) => other.value.incident === incident);
    return first === at
      ? []
      : said('one group of questions to an incident', 'This incident has its questions already.');
  });
};

/** A core incident is one to argue about, so it comes with something to ask. */
export const coreIncidentsHaveQuestions: Rule = (drafts) => {
  const asked = new Set(drafts.questions.map((entry) => entry.value.incident));
  return drafts.incidents.flatMap((entry) =>
    entry.value.tier !== 'core' || asked.has(entry.value.id)
      ? []
      : [
          problemIn(entry, ['tier'], {
            expected: `four questions to "${entry.value.id}" in questions.yaml`,
            message: 'A core incident has its questions, and this one has none.',
          }),
        ],
  );
};

/** A phrase in quotation marks stands in the record, where it has been found in its text. */
export const questionsQuoteTheRecord: Rule = (drafts) => {
  const unquotable = unquotablePhrases(drafts);
  return drafts.questions.flatMap((entry) =>
    ASKED.flatMap((field) =>
      unquotable(entry.value[field]).map((said) => problemIn(entry, [field], said)),
    ),
  );
};
