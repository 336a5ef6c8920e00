/** One scene on the screen, and all that steers it: keys, buttons, the presenter's window. */
import { useEffect, useRef, useState } from 'react';
import type { Reading } from '../../domain/vocabulary.ts';
import { NO_PREDICTION, nextCovered } from '../../state/predict.ts';
import { backward, forward, type PresentCommand, type Step } from '../../state/stepping.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { Bar } from './Bar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import type { Presentation } from './presentation.ts';
import { SceneScreen } from './SceneScreen.tsx';
import { coveredQuestions, ON_STAGE } from './statements.ts';
import type { FullScreen } from './use-full-screen.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { usePresenterChannel } from './use-presenter-channel.ts';

/** When presenting began, kept while the page lives: leaving and returning does not restart the clock. */
const startedAt = { current: 0 };

export function Stage({
  presentation,
  at,
  onGo,
  fullScreen,
}: {
  presentation: Presentation;
  at: number;
  onGo: (scene: number) => void;
  fullScreen: FullScreen;
}) {
  const { actions, lookup, words } = useAtlas();
  const { scenes } = presentation;
  const scene = scenes[at] ?? scenes[0];
  const total = scenes.length;
  const id = scene.cover === null ? null : scene.incident;
  const prediction =
    useAtlasState((state) => (id === null ? undefined : state.predictions[id])) ?? NO_PREDICTION;
  const covered = id !== null && !prediction.done;
  const [blank, setBlank] = useState(false);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  startedAt.current ||= Date.now();

  const leave = () => actions.setPresent(false);
  const obey = (step: Step | null) => {
    if (step?.kind === 'go') onGo(step.scene);
    else if (step?.kind === 'reveal' && id !== null) actions.revealAll(id);
  };
  const revealNext = () => {
    if (id === null || !covered) return;
    const all = coveredQuestions(lookup.claimsAbout(id), ON_STAGE.independent);
    const question = nextCovered(prediction, all);
    if (question === null) actions.revealAll(id);
    else actions.revealQuestion(id, question, all);
  };
  const run = (command: PresentCommand) => {
    if (command === 'leave') return help ? setHelp(false) : leave();
    if (command === 'blank') return setBlank((is) => !is);
    if (command === 'help') return setHelp((is) => !is);
    if (command === 'stay') return;
    // A step while the screen is blank brings it back first: the class should see what changes.
    if (blank) return setBlank(false);
    if (command === 'next') obey(forward({ scene: at, total, covered }));
    else if (command === 'previous') obey(backward({ scene: at, total, covered }));
    else if (command === 'first') onGo(0);
    else if (command === 'last') onGo(total - 1);
    else if (command === 'reveal') revealNext();
    else if (covered && id !== null) actions.predict(id, Number(command.slice(-1)) as Reading);
  };
  usePresentKeys(run);
  usePresenterChannel(
    {
      type: 'state',
      tour: presentation.title,
      title: scene.title,
      notes: scene.notes,
      ask: scene.ask,
      next: scenes[at + 1]?.title ?? null,
      scene: at,
      total,
      covered: id === null ? null : covered,
      mark: prediction.mark,
      blank,
      startedAt: startedAt.current,
    },
    (message) => run(message.type === 'mark' ? `mark-${message.reading}` : message.command),
  );

  // Focus leaves the button that is gone, and a new scene is read from its top.
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each scene
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [at]);

  return (
    <>
      <main
        className="present-main"
        id="panel"
        ref={main}
        tabIndex={-1}
        aria-label={words.presenter.region}
        data-scene-at={at + 1}
      >
        <SceneScreen key={scene.id} scene={scene} at={at} total={total} onGo={onGo} />
      </main>
      <Bar at={at} total={total} covered={covered} fullScreen={fullScreen} onCommand={run} />
      {help && <KeysHelp onClose={() => setHelp(false)} />}
      {blank && (
        <button
          type="button"
          className="present-blank"
          aria-label={words.presenter.blank}
          onClick={() => setBlank(false)}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {blank ? words.presenter.blank : words.tours.announce(at + 1, total, scene.title)}
      </p>
    </>
  );
}
