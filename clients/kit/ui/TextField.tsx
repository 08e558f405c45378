/* oxlint-disable jsx-a11y/prefer-tag-over-role -- <search> is younger than the browsers we serve */
import { Trans, useLingui } from '@lingui/react/macro';
import {
  useId,
  useState,
  type InputHTMLAttributes,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { Button } from './Button.tsx';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './Text.tsx';
import { typed } from './typed.ts';

/** Nothing typed here is offered again to the next person at the machine; a field that should be says so itself. */
const discreet = { autoComplete: 'off', spellCheck: false } as const;

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, hint, error, optional, id, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(control) => <input className="ds-input" type={type} {...discreet} {...input} {...control} />}
    </Field>
  );
}

type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'maxLength'> & {
    /** Counts down, and never cuts off what somebody writes. */
    limit?: number;
    ref?: Ref<HTMLTextAreaElement>;
  };

export function TextArea({ label, hint, error, optional, id, limit, rows = 5, onChange, ...area }: TextAreaProps) {
  const counter = useId();
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? '').length);
  return (
    <Field
      {...{ label, hint, error, optional, id }}
      describedBy={limit ? counter : undefined}
      after={limit && <Counter id={counter} left={limit - length} limit={limit} />}
    >
      {(control) => (
        <textarea
          className="ds-input"
          rows={rows}
          {...discreet}
          {...area}
          {...control}
          onChange={(event) => {
            setLength(event.target.value.length);
            onChange?.(event);
          }}
        />
      )}
    </Field>
  );
}

function Counter({ id, left, limit }: { id: string; left: number; limit: number }) {
  const { t } = useLingui();
  const over = -left;
  return (
    <>
      <p className="el-counter" id={id} data-over={left < 0 || undefined}>
        {left < 0
          ? t`${{ over }} characters too many`
          : left === limit
            ? t`Up to ${{ limit }} characters`
            : t`${{ left }} characters left`}
      </p>
      {/* Said aloud only near the end, so that it does not talk over the writer. */}
      <VisuallyHidden>
        <output>{left < limit / 10 && left % 10 === 0 ? t`${{ left }} characters left` : ''}</output>
      </VisuallyHidden>
    </>
  );
}

export type Option = {
  value: string;
  label: string;
  hint?: string;
  /** In a select, options of one group stand together under its name. */
  group?: string;
};

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> & {
    options: readonly Option[];
    /** The first, empty choice. */
    none?: string;
    ref?: Ref<HTMLSelectElement>;
  };

export function Select({ label, hint, error, optional, id, options, none, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(control) => (
        <select className="ds-input" {...discreet} {...select} {...control}>
          {none !== undefined && <option value="">{none}</option>}
          {[...new Set(options.map(({ group }) => group))].map((group) => {
            const shown = options.flatMap(({ value, label, group: its }) =>
              its === group ? (
                <option key={value} value={value}>
                  {label}
                </option>
              ) : (
                []
              ),
            );
            return group ? (
              <optgroup key={group} label={group}>
                {shown}
              </optgroup>
            ) : (
              shown
            );
          })}
        </select>
      )}
    </Field>
  );
}

type SearchFieldProps = Omit<TextFieldProps, 'onSubmit' | 'error' | 'optional'> & { onSearch: (words: string) => void };

export function SearchField({ label, hint, id, name = 'search', onSearch, ...input }: SearchFieldProps) {
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed(new FormData(event.currentTarget), name).trim());
      }}
    >
      <Field {...{ label, hint, id }}>
        {(control) => (
          <div className="el-search">
            <input className="ds-input" type="search" name={name} {...discreet} {...input} {...control} />
            <Button type="submit" variant="secondary">
              <Icon name="search" />
              <Trans>Search</Trans>
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
