/** A lesson of 45 minutes on one incident: its steps with what each needs, and links for the class. */
import { useId, useState } from 'react';
import { writeLink } from '../../state/link/index.ts';
import { type Handout, INITIAL_STATE } from '../../state/store.ts';
import { CopyField } from '../share/CopyField.tsx';
import { siteAddress } from '../share/site.ts';
import { useAtlas } from '../shared/context.tsx';
import '../share/share.css';

/** What the five-minute argument is about. */
const FIRST = 'takhar-air-strike-2010';

/** A step's length in minutes, and the sheets to print for it. */
const STEPS = [
  { key: 'argue', minutes: 10, sheets: [] },
  { key: 'jigsaw', minutes: 15, sheets: ['jigsaw-official', 'jigsaw-independent'] },
  { key: 'compare', minutes: 10, sheets: ['comparison'] },
  { key: 'reveal', minutes: 10, sheets: ['key'] },
] as const satisfies readonly {
  key: string;
  minutes: number;
  sheets: readonly Handout[];
}[];

/** `onPresent` presents the tour that the lesson begins with; absent where there is none. */
export function LessonPlan({ onPresent }: { onPresent: (() => void) | undefined }) {
  const { atlas, lookup, actions, words } = useAtlas();
  const { lesson } = words.tours;
  const core = atlas.incidents.filter(({ tier }) => tier === 'core');
  const [chosen, setChosen] = useState(lookup.incidents.has(FIRST) ? FIRST : core[0]?.id);
  const field = useId();
  if (chosen === undefined) return null;
  const address = (state: Partial<typeof INITIAL_STATE>) =>
    `${siteAddress()}?${writeLink({ ...INITIAL_STATE, ...state })}`;
  const print = (sheet: Handout) => {
    actions.select(chosen);
    actions.setHandout(sheet);
  };
  return (
    <section className="lesson" aria-labelledby={`${field}-head`}>
      <h2 id={`${field}-head`}>{lesson.title}</h2>
      <p className="tour-aim">
        <strong>{words.tours.aim}:</strong> {lesson.aim}
      </p>
      <label htmlFor={field}>{lesson.incident}</label>
      <select id={field} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {core.map((incident) => (
          <option key={incident.id} value={incident.id}>
            {incident.title}
          </option>
        ))}
      </select>
      <ol>
        {STEPS.map(({ key, minutes, sheets }) => (
          <li key={key}>
            <h3>
              {lesson.steps[key].title} <span>{lesson.minutes(minutes)}</span>
            </h3>
            <p>{lesson.steps[key].text}</p>
            <p className="lesson-actions">
              {key === 'argue' && onPresent && (
                <button type="button" className="button" onClick={onPresent}>
                  {lesson.present}
                </button>
              )}
              {key === 'reveal' && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    actions.select(chosen);
                    actions.cover(chosen);
                  }}
                >
                  {lesson.cover}
                </button>
              )}
              {sheets.map((sheet) => (
                <button key={sheet} type="button" className="button" onClick={() => print(sheet)}>
                  {lesson.print(words.handouts.sheets[sheet])}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <h3>{lesson.links}</h3>
      <CopyField label={lesson.linkCovered} text={address({ selected: chosen, covered: chosen })} />
      <CopyField label={lesson.linkPractice} text={address({ page: 'practice', seed: '4711' })} />
      <p className="tour-facts">{lesson.note}</p>
    </section>
  );
}
