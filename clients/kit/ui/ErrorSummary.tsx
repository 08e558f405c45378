import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { standAt } from './focus.ts';
import { Heading, Text } from './Text.tsx';

export type FieldError = { id: string; message: ReactNode };

/** Takes focus when it appears and each time the errors change; each line leads to its field. */
type Props = {
  title?: string;
  errors: readonly FieldError[];
  /** Stands above the page's own heading: its title is then a line and no heading, so that the outline begins with the page. */
  first?: boolean;
};

export function ErrorSummary({ title, errors, first }: Props) {
  const { t } = useLingui();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length) box.current?.focus();
  }, [errors]);
  if (!errors.length) return null;
  const words = title ?? t`Something needs a second look`;
  return (
    <div className="ds-error-summary" data-color="danger" ref={box} tabIndex={-1} role="alert" aria-labelledby={id}>
      {first ? (
        <Text id={id} className="el-heading" size="lg">
          {words}
        </Text>
      ) : (
        <Heading level={2} size="md" id={id}>
          {words}
        </Heading>
      )}
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
