import type { ButtonHTMLAttributes } from 'react';
import { Anchor, type LinkProps } from './Link.tsx';

export type Variant = 'primary' | 'secondary' | 'quiet';
type Look = { variant?: Variant; tone?: 'danger' | 'neutral' | 'accent'; small?: boolean };

const look = ({ variant = 'primary', tone, small }: Look) => ({
  'data-variant': variant,
  'data-color': tone,
  'data-size': small ? 'sm' : undefined,
});

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean };

/** Never disabled while busy: focus stays where it is, and a second press does nothing. */
export function Button({ variant, tone, small, busy, className = '', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`ds-button ${className}`}
      {...look({ variant, tone, small })}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {busy && <span className="el-spin" aria-hidden />}
      {children}
    </button>
  );
}

export function LinkButton({ variant, tone, small, className = '', ...rest }: LinkProps & Look) {
  return <Anchor className={`ds-button ${className}`} {...look({ variant, tone, small })} {...rest} />;
}
