/** Where in the tour one is: a dot for each scene, and the same in words. */
import { useWords } from '../shared/context.tsx';

export function Progress({
  at,
  total,
  onGo,
}: {
  at: number;
  total: number;
  onGo: (scene: number) => void;
}) {
  const words = useWords().presenter;
  if (total === 1) return <p className="present-progress">{words.oneScene}</p>;
  return (
    <div className="present-progress">
      <span className="present-dots">
        {Array.from({ length: total }, (_, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position
            key={index}
            type="button"
            aria-label={words.progress(index + 1, total)}
            aria-current={index === at ? 'step' : undefined}
            data-past={index < at || undefined}
            onClick={() => onGo(index)}
          />
        ))}
      </span>
      <span>{words.progress(at + 1, total)}</span>
    </div>
  );
}
