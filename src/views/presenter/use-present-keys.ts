/** The keys of presenting. They are taken before the page's own keys, and only these. */
import { useEffect, useRef } from 'react';
import { singleKeysOn } from '../../state/single-keys.ts';
import { commandOf, type PresentCommand } from '../../state/stepping.ts';

/** A press of Space or Enter on a button is the button's. */
const isPress = (event: KeyboardEvent) =>
  event.key === ' ' &&
  event.target instanceof Element &&
  event.target.closest('button, a, input, summary') !== null;

export function usePresentKeys(run: (command: PresentCommand) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isPress(event)) return;
      const command = commandOf(event.key, singleKeysOn());
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
