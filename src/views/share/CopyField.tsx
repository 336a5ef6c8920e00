/** A text to take: in a field that can be selected, with a button that says when it has copied. */
import { useEffect, useId, useState } from 'react';
import { useAtlas } from '../shared/context.tsx';

export function CopyField({
  label,
  text,
  long = false,
}: {
  label: string;
  text: string;
  long?: boolean;
}) {
  const { words } = useAtlas();
  const [said, setSaid] = useState('');
  const id = useId();
  // Another text has not been copied.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the message is about
  useEffect(() => setSaid(''), [text]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.share.copied);
    } catch {
      setSaid(words.share.copyByHand);
    }
  };
  const field = {
    id,
    readOnly: true,
    value: text,
    onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      event.currentTarget.select(),
  };
  return (
    <div className="share-field" data-long={long || undefined}>
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={6} {...field} /> : <input {...field} />}
      <button
        type="button"
        className="button"
        aria-label={words.share.copyName(label)}
        onClick={copy}
      >
        {words.share.copy}
      </button>
      <span role="status" className="share-said">
        {said}
      </span>
    </div>
  );
}
