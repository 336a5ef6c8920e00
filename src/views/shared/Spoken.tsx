/** A text in which words of another script carry their language, so that a voice reads them in it. */
import { Fragment } from 'react';
import { runsOf } from '../../domain/name-language.ts';

export function Spoken({ text }: { text: string }) {
  return runsOf(text).map(({ text: run, language }, at) =>
    language === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name
      <Fragment key={at}>{run}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <bdi key={at} lang={language}>
        {run}
      </bdi>
    ),
  );
}
