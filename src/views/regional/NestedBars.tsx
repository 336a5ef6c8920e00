/** Numbers to one scale: a share lies inside what it is a share of; what is no share stands apart. */
import { useAtlas } from '../shared/context.tsx';
import { drawn, type FigureNode } from './figures.ts';

function Label({ node }: { node: FigureNode }) {
  const { lookup, words } = useAtlas();
  const { figure, claim } = node;
  return (
    <li className="regional-bar-label">
      <b>{figure.text}</b> {words.figureSubject[figure.what].toLowerCase()}: {figure.whom}.{' '}
      <span className="soft">{lookup.speakers.get(claim.speaker)?.name ?? claim.speaker}</span>
      {node.parts.length > 0 && (
        <ul>
          {node.parts.map((part) => (
            <Label key={part.figure.id ?? part.figure.text} node={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A bar with its shares inside; `whole` is what its own length is measured against. */
function Bar({ node, whole, depth }: { node: FigureNode; whole: number; depth: number }) {
  const value = drawn(node.figure);
  if (value === null) return null;
  return (
    <div
      className="regional-bar"
      data-depth={depth}
      data-limit={node.figure.low === null}
      style={{ inlineSize: `${(value / whole) * 100}%` }}
    >
      <span className="regional-bar-ground" />
      {node.parts.map((part) => (
        <Bar key={part.figure.id ?? part.figure.text} node={part} whole={value} depth={depth + 1} />
      ))}
    </div>
  );
}

/** Bars are decorative: the labels under them say the numbers and who gave them. */
function Bars({ trees, most }: { trees: readonly FigureNode[]; most: number }) {
  return trees.map((tree) => (
    <div key={tree.claim.id + tree.figure.text} className="regional-bar-group">
      <div aria-hidden="true">
        <Bar node={tree} whole={most} depth={0} />
      </div>
      <ul>
        <Label node={tree} />
      </ul>
    </div>
  ));
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
      <Bars trees={nested} most={most} />
      {apart.length > 0 && nested.length > 0 && (
        <p className="regional-apart">{words.regional.bars.separate}</p>
      )}
      <Bars trees={apart} most={most} />
      <figcaption>{words.regional.bars.caption}</figcaption>
    </figure>
  );
}
