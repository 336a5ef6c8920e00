/** Numbers to one scale: a share lies inside what it is a share of; what is no share stands apart. */
import { useAtlas } from '../shared/context.tsx';
import { drawn, type FigureNode } from './figures.ts';

function Bar({ node, most, depth }: { node: FigureNode; most: number; depth: number }) {
  const { lookup, words } = useAtlas();
  const { figure, claim, parts } = node;
  const value = drawn(figure);
  if (value === null) return null;
  const limit = figure.low === null;
  const speaker = lookup.speakers.get(claim.speaker)?.name ?? claim.speaker;
  return (
    <li>
      <p className="regional-bar-label">
        <b>{figure.text}</b> {words.figureSubject[figure.what].toLowerCase()}: {figure.whom}.{' '}
        <span className="regional-soft">{speaker}</span>
      </p>
      <div
        className="regional-bar"
        data-depth={depth}
        data-limit={limit}
        style={{ inlineSize: `${(value / most) * 100}%` }}
      />
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <Bar
              key={part.figure.id ?? part.figure.text}
              node={part}
              most={most}
              depth={depth + 1}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

export function NestedBars({ trees }: { trees: readonly FigureNode[] }) {
  const { words } = useAtlas();
  const known = trees.filter((tree) => drawn(tree.figure) !== null);
  const most = Math.max(...known.map((tree) => drawn(tree.figure) ?? 0), 1);
  const nested = known.filter((tree) => tree.parts.length > 0);
  const apart = known.filter((tree) => tree.parts.length === 0);
  if (known.length === 0) return null;
  return (
    <figure className="regional-chart">
      <ul className="regional-bars">
        {nested.map((tree) => (
          <Bar key={tree.figure.text + tree.claim.id} node={tree} most={most} depth={0} />
        ))}
      </ul>
      {apart.length > 0 && (
        <>
          {nested.length > 0 && <p className="regional-apart">{words.regional.bars.separate}</p>}
          <ul className="regional-bars">
            {apart.map((tree) => (
              <Bar key={tree.figure.text + tree.claim.id} node={tree} most={most} depth={0} />
            ))}
          </ul>
        </>
      )}
      <figcaption>{words.regional.bars.caption}</figcaption>
    </figure>
  );
}
