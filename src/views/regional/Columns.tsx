/** Statements of a topic: officials and independents side by side, other voices below. */
import type { Claim } from '../../domain/model.ts';
import type { Camp } from '../../domain/vocabulary.ts';
import { useAtlas } from '../shared/context.tsx';
import { HalfMark } from '../shared/Disc.tsx';
import { Statement } from './Statement.tsx';

const OTHERS: readonly Camp[] = ['media', 'militant', 'local'];

export function Columns({ claims }: { claims: readonly Claim[] }) {
  const { words } = useAtlas();
  if (claims.length === 0) return null;
  const of = (camp: Camp) => claims.filter((claim) => claim.camp === camp);
  const sides = ['official', 'independent'] as const;
  const others = OTHERS.filter((camp) => of(camp).length > 0);
  return (
    <>
      {sides.some((side) => of(side).length > 0) && (
        <div className="regional-columns">
          {sides.map((side) => (
            <div key={side}>
              <h3>
                <HalfMark reading="head" side={side} size={15} />
                {words.regional[side]}
              </h3>
              {of(side).length === 0 ? (
                <p className="silent">{words.regional.none}</p>
              ) : (
                of(side).map((claim) => <Statement key={claim.id} claim={claim} />)
              )}
            </div>
          ))}
        </div>
      )}
      {others.map((camp) => (
        <div key={camp} className="regional-others">
          <h3>{words.camp[camp]}</h3>
          {of(camp).map((claim) => (
            <Statement key={claim.id} claim={claim} />
          ))}
        </div>
      ))}
    </>
  );
}
