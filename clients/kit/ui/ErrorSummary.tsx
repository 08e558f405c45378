import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { standAt } from './focus.ts';
import { Heading } from './Text.tsx';

export type FieldError = { id: string; message: ReactNode };

/** Takes focus when it appears and each time the errors change; each line leads to its field. */
export function ErrorSummary({ title, errors }: { title?: string; errors: readonly FieldError[] }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length) box.current?.focus();
  }, [errors]);
  if (!errors.length) return null;
  return (
    <div className="ds-error-summary" data-color="danger" ref={box} tabIndex={-1} role="alert">
      <Heading level={2} size="md">
        {title ?? t`Something needs a second look`}
      </Heading>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                standAt(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
