/** Title and close button once the head has scrolled away: what one reads stays named. */
import { type RefObject, useEffect, useState } from 'react';
import { useAtlas } from '../shared/context.tsx';
import { CloseButton } from '../shared/icons.tsx';

/** Whether an element has left the view at its top. */
function useScrolledPast(target: RefObject<HTMLElement | null>): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        const top = entry.rootBounds?.top ?? 0;
        setPast(!entry.isIntersecting && entry.boundingClientRect.bottom <= top + 1);
      },
      { root: element.closest('.panel') },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return past;
}

export function Bar({
  title,
  heading,
  onClose,
}: {
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}) {
  const { words } = useAtlas();
  const past = useScrolledPast(heading);
  return (
    <div className="dossier-bar" data-shown={past || undefined}>
      <div>
        <p aria-hidden="true">{title}</p>
        <CloseButton label={words.dossier.close} onClose={onClose} />
      </div>
    </div>
  );
}
