/** What each column of a table means, with its first values beside. */
import { useRef } from 'react';
import { FIELDS, type Field, type Mapping } from '../../dataset/import/index.ts';
import { useAtlas } from '../shared/context.tsx';
import type { OpenTable } from './desk.ts';
import { useForeignSource } from './foreign.ts';
import { MistakeTable } from './MistakeTable.tsx';

/** Rows that are shown of a table. */
const PREVIEW = 3;

const groupOf = (field: Field) =>
  field.startsWith('official_')
    ? 'official'
    : field.startsWith('independent_')
      ? 'independent'
      : 'incident';

/** The mapping with one column's meaning changed; a meaning is given to one column only. */
export function withMeaning(mapping: Mapping, column: number, field: Field | null): Mapping {
  return mapping.map((each, index) =>
    index === column ? field : field !== null && each === field ? null : each,
  );
}

function Meaning({ column, name, mapping }: { column: number; name: string; mapping: Mapping }) {
  const { words } = useAtlas();
  const { desk } = useForeignSource();
  // Arrow keys choose each meaning on the way to the one that is wanted: what is passed takes nothing from others.
  const whenEntered = useRef(mapping);
  const groups = [
    ['incident', words.importing.incidentFields],
    ['official', words.importing.officialFields],
    ['independent', words.importing.independentFields],
  ] as const;
  return (
    <select
      value={mapping[column] ?? ''}
      aria-label={words.importing.meansOf(name)}
      onFocus={() => {
        whenEntered.current = mapping;
      }}
      onChange={(event) => {
        const field = FIELDS.find((each) => each === event.target.value) ?? null;
        const from = event.target === document.activeElement ? whenEntered.current : mapping;
        desk.setMapping(withMeaning(from, column, field));
      }}
    >
      <option value="">{words.importing.unused}</option>
      {groups.map(([group, label]) => (
        <optgroup key={group} label={label}>
          {FIELDS.filter((field) => groupOf(field) === group).map((field) => (
            <option key={field} value={field}>
              {words.importing.field(field)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

export function Columns({ file, open }: { file: string; open: OpenTable }) {
  const { words } = useAtlas();
  const { desk } = useForeignSource();
  const { table, mapping } = open;
  const shown = table.rows.slice(0, PREVIEW);
  return (
    <div className="import-columns">
      <h2 tabIndex={-1}>{words.importing.columnsTitle(file)}</h2>
      <p>{words.importing.columnsHelp(table.rows.length, table.columns.length)}</p>
      {table.source === 'geojson' && <p>{words.importing.geometry}</p>}
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.importing.column}</th>
              <th scope="col">{words.importing.means}</th>
              {shown.map((row) => (
                <th scope="col" key={row.number}>
                  {words.importing.previewRow} {row.number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.columns.map((name, column) => (
              <tr key={name} data-used={mapping[column] !== null}>
                <th scope="row">{name}</th>
                <td>
                  <Meaning column={column} name={name} mapping={mapping} />
                </td>
                {shown.map((row) => (
                  <td key={row.number} className="import-cell">
                    <div>{row.cells[column]}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="import-actions">
        <button type="button" className="button solid" onClick={() => void desk.check()}>
          {words.importing.check}
        </button>
        <button type="button" className="button" onClick={desk.clear}>
          {words.importing.another}
        </button>
      </div>
      {open.mistakeCount > 0 && <MistakeTable mistakes={open.mistakes} count={open.mistakeCount} />}
    </div>
  );
}
