/** A day that is typed. A year arrives digit by digit: until it is one, the field keeps what has been typed. */
import { useState } from 'react';

/** Days before this are a year that is still being typed. */
const FIRST = '1900-01-01';

export function DayField({
  label,
  value,
  min,
  max,
  onDay,
}: {
  label: string;
  /** `YYYY-MM-DD`; empty for none. */
  value: string;
  min?: string;
  max?: string;
  /** Called with a whole day, or with an empty string where the field was emptied. */
  onDay: (day: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="date"
        value={typed ?? value}
        min={min}
        max={max}
        onChange={({ target }) => {
          setTyped(target.value);
          // While a part is missing the browser gives an empty value; only a field without any part is empty.
          if (target.value === '' ? !target.validity.badInput : target.value >= FIRST)
            onDay(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
