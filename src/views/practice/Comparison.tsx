/** One answer beside the record's coding, with the reason and, now, the speaker. */
import { useEffect, useRef } from 'react';
import type { Item } from '../../state/practice.ts';
import { useAtlas } from '../shared/context.tsx';
import { type Answer, readingMark } from './result.ts';

export function Comparison({ item, answer }: { item: Item; answer: Answer }) {
  const { lookup, words } = useAtlas();
  const { practice } = words;
  const { claim, passage } = item;
  const box = useRef<HTMLElement>(null);
  // The choices are locked when this appears, so focus would be lost without a place to go.
  useEffect(() => box.current?.focus(), []);
  const near =
    answer.reading !== null &&
    claim.reading !== null &&
    Math.abs(answer.reading - claim.reading) === 1;
  const speaker = lookup.speakers.get(claim.speaker);
  const rows = [
    {
      head: practice.columns.question,
      yours: words.question[answer.question],
      record: words.question[claim.question],
      verdict: answer.question === claim.question ? practice.same : practice.other,
    },
    {
      head: practice.columns.reading,
      yours: readingMark(answer.reading, words),
      record: readingMark(claim.reading, words),
      verdict:
        answer.reading === claim.reading ? practice.same : near ? practice.nearly : practice.other,
    },
  ];
  return (
    <section className="practice-compare" ref={box} tabIndex={-1} aria-label={practice.compare}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{practice.yours}</th>
            <th scope="col">{practice.record}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.head}>
              <th scope="row">{row.head}</th>
              <td>{row.yours}</td>
              <td>{row.record}</td>
              <td>
                <b>{row.verdict}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{claim.reason === null ? practice.noReason : practice.reason(claim.reason)}</p>
      <p className="note">
        {practice.saidBy(speaker?.name ?? claim.speaker, words.camp[claim.camp])}{' '}
        {practice.source(
          lookup.documents.get(passage.document)?.short ?? passage.document,
          passage.locator,
        )}
      </p>
    </section>
  );
}
