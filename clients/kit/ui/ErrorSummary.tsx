import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { standAt } from './focus.ts';
import { nameOfField } from './nameOfField.ts';
import { Heading, Text } from './Text.tsx';

export type FieldError = { id: string; message: ReactNode };

/** Takes focus when it appears and each time the errors change; each line leads to its field. */
type Props = {
  title?: string;
  errors: readonly FieldError[];
  /** Stands above the page's own heading: its title is then a line and no heading, so that the outline begins with the page. */
  first?: boolean;
  /** As on the page: in the order of the fields, and each line begins with the field's name, for away from it “Fill this in” says nothing. */
  naming?: boolean;
};

export function ErrorSummary({ title, errors, first, naming }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [named, setNamed] = useState({ errors, lines: errors });
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- names and places are read from the page itself
    if (naming) setNamed({ errors, lines: inOrder(errors).map(withName) });
  }, [errors, naming]);
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
        {(named.errors === errors ? named.lines : errors).map(({ id, message }) => (
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

const inOrder = (errors: readonly FieldError[]) =>
  errors.toSorted((a, b) => {
    const [before, after] = [document.getElementById(a.id), document.getElementById(b.id)];
    if (!before || !after) return 0;
    return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });

function withName({ id, message }: FieldError): FieldError {
  const name = nameOfField(id);
  if (!name) return { id, message };
  return { id, message: typeof message === 'string' ? `${name} ${message}` : [name, ' ', message] };
}
