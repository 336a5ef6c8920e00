/** Every criterion of the store, with counts, and why the rest is hidden. */
import {
  CAMPS,
  INCIDENT_KINDS,
  QUESTIONS,
  SPEAKER_KINDS,
  STATUSES,
} from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { useActiveCriteria } from '../shared/use-active.ts';
import { useVisible } from '../shared/use-visible.ts';
import { provinceName } from './active.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { DistanceGroup, SwitchGroup } from './DistanceGroup.tsx';
import { HiddenList } from './HiddenList.tsx';
import { KnownByGroup, TimeGroup } from './TimeGroup.tsx';
import './filter.css';

export function FilterPanel() {
  const { atlas, lookup, facts, words, actions } = useAtlas();
  const { count, total } = useVisible();
  const active = useActiveCriteria();
  const provinces = [...new Set(facts.flatMap((each) => [...each.provinces]))].sort((a, b) =>
    provinceName(a, lookup).localeCompare(provinceName(b, lookup)),
  );
  return (
    <div className="filter">
      <div className="filter-top">
        <p role="status">{words.filter.shown(count, total)}</p>
        <button
          type="button"
          className="button"
          disabled={active.length === 0}
          onClick={actions.clearCriteria}
        >
          {words.filter.clear}
        </button>
      </div>
      {active.length > 0 && (
        <ul className="filter-active">
          {active.map((criterion) => (
            <li key={criterion.reason}>
              <button
                type="button"
                aria-label={words.overview.empty.lift(criterion.label)}
                onClick={criterion.lift}
              >
                <span>{criterion.label}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <DistanceGroup />
      <SwitchGroup />
      <TimeGroup />
      <KnownByGroup />
      <ChoiceGroup facet="statuses" values={STATUSES} name={(value) => words.status[value]} />
      <ChoiceGroup facet="camps" values={CAMPS} name={(value) => words.camp[value]} />
      <ChoiceGroup facet="questions" values={QUESTIONS} name={(value) => words.question[value]} />
      <ChoiceGroup
        facet="provinces"
        values={provinces}
        name={(value) => provinceName(value, lookup)}
      />
      <ChoiceGroup
        facet="documents"
        values={atlas.documents.map((document) => document.id)}
        name={(value) => lookup.documents.get(value)?.short ?? value}
      />
      <ChoiceGroup
        facet="speakerKinds"
        values={SPEAKER_KINDS}
        name={(value) => words.speakerKind[value]}
      />
      <ChoiceGroup
        facet="kinds"
        values={INCIDENT_KINDS}
        name={(value) => words.incidentKind[value]}
      />
      <HiddenList />
    </div>
  );
}
