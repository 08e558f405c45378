import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Says "(optional)"; the kit never marks what is required. */
  optional?: boolean;
  id?: string;
};

export type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** The ids and attributes that tie a control to its hint and its error. */
export function useControl({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>, extra?: string) {
  const generated = useId();
  const own = id ?? generated;
  const ids = { hint: `${own}-hint`, error: `${own}-error` };
  const described = [hint && ids.hint, error && ids.error, extra].filter(Boolean).join(' ');
  const control: ControlProps = {
    id: own,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return { control, ids };
}

export function Optional() {
  return (
    <span className="el-optional">
      {' '}
      <Trans>(optional)</Trans>
    </span>
  );
}

export function ErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="el-error" id={id}>
      <Icon name="danger" />
      <span>{children}</span>
    </p>
  );
}

export function Field(
  props: FieldProps & { after?: ReactNode; describedBy?: string; children: (control: ControlProps) => ReactNode },
) {
  const { label, hint, error, optional, after, describedBy, children } = props;
  const { control, ids } = useControl(props, describedBy);
  return (
    <div className="el-field" data-invalid={error ? true : undefined}>
      <label className="el-label" htmlFor={control.id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p className="el-hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && <ErrorText id={ids.error}>{error}</ErrorText>}
      {children(control)}
      {after}
    </div>
  );
}
