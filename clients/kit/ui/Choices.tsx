import { useId, type ReactNode } from 'react';
import { ErrorText, Optional, useControl, type FieldProps } from './Field.tsx';
import { Heading } from './Text.tsx';
import type { Option } from './TextField.tsx';

type GroupProps = Omit<FieldProps, 'label'> & {
  legend: ReactNode;
  /** On a page with one question the question is the page's heading. */
  heading?: boolean;
  children: ReactNode;
  role?: 'radiogroup';
};

export function Group({ legend, heading, optional, hint, error, id, role, children }: GroupProps) {
  const { control, ids } = useControl({ id, hint, error });
  const words = (
    <>
      {legend}
      {optional && <Optional />}
    </>
  );
  return (
    <fieldset
      className="el-group"
      id={control.id}
      role={role}
      tabIndex={-1}
      data-invalid={error ? true : undefined}
      aria-describedby={control['aria-describedby']}
      // A group as a whole cannot be invalid in ARIA, a radiogroup can; elsewhere each control says it for itself.
      aria-invalid={role ? control['aria-invalid'] : undefined}
    >
      <legend>{heading ? <Heading level={1}>{words}</Heading> : words}</legend>
      {hint && (
        <p className="el-hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && <ErrorText id={ids.error}>{error}</ErrorText>}
      {children}
    </fieldset>
  );
}

type Common = Omit<GroupProps, 'children' | 'role'> & { name: string; options: readonly Option[]; inline?: boolean };

type RadioGroupProps = Common & { value?: string; defaultValue?: string; onChange?: (value: string) => void };

export function RadioGroup({ name, options, inline, value, defaultValue, onChange, ...group }: RadioGroupProps) {
  return (
    <Group {...group} role="radiogroup">
      <div className="el-options" data-inline={inline || undefined}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            option={option}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            onChange={onChange && (() => onChange(option.value))}
          />
        ))}
      </div>
    </Group>
  );
}

type CheckboxGroupProps = Common & {
  values?: readonly string[];
  defaultValues?: readonly string[];
  onChange?: (values: string[]) => void;
};

export function CheckboxGroup({
  name,
  options,
  inline,
  values,
  defaultValues,
  onChange,
  ...group
}: CheckboxGroupProps) {
  const toggled = (value: string, on: boolean) =>
    options.map((option) => option.value).filter((it) => (it === value ? on : values?.includes(it)));
  return (
    <Group {...group}>
      <div className="el-options" data-inline={inline || undefined}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            option={option}
            invalid={Boolean(group.error)}
            checked={values?.includes(option.value)}
            defaultChecked={values ? undefined : defaultValues?.includes(option.value)}
            onChange={onChange && ((on) => onChange(toggled(option.value, on)))}
          />
        ))}
      </div>
    </Group>
  );
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  name: string;
  option: Option;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (on: boolean) => void;
  id?: string;
  invalid?: boolean;
  describedBy?: string;
};

function Choice({ type, name, option, checked, defaultChecked, onChange, id, invalid, describedBy }: ChoiceProps) {
  const hint = useId();
  return (
    <label className="el-option">
      <input
        className="ds-input"
        id={id}
        type={type}
        name={name}
        value={option.value}
        checked={checked}
        defaultChecked={defaultChecked}
        aria-invalid={invalid || undefined}
        aria-describedby={[option.hint && hint, describedBy].filter(Boolean).join(' ') || undefined}
        onChange={onChange ? (event) => onChange(event.target.checked) : undefined}
        readOnly={checked !== undefined && !onChange ? true : undefined}
      />
      <span>
        {option.label}
        {option.hint && (
          <span className="el-hint" id={hint} aria-hidden>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  );
}

type CheckboxProps = {
  id?: string;
  name: string;
  label: string;
  hint?: string;
  error?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (on: boolean) => void;
};

export function Checkbox({ id, label, hint, error, ...rest }: CheckboxProps) {
  const { control, ids } = useControl({ id, error });
  return (
    // The same element with and without an error, so that focus stays in the box when one appears.
    <div className={error ? 'el-field' : undefined} data-invalid={error ? true : undefined}>
      {error && <ErrorText id={ids.error}>{error}</ErrorText>}
      <Choice
        type="checkbox"
        option={{ value: 'yes', label, hint }}
        id={control.id}
        invalid={Boolean(error)}
        describedBy={control['aria-describedby']}
        {...rest}
      />
    </div>
  );
}
