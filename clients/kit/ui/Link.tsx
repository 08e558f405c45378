import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type ReactNode } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

// The kit knows no router; an app hands in its own anchor once, and every part of the kit then navigates without a reload.
const AnchorContext = createContext<ComponentType<LinkProps> | 'a'>('a');

export function LinkProvider({ anchor, children }: { anchor: ComponentType<LinkProps>; children: ReactNode }) {
  return <AnchorContext value={anchor}>{children}</AnchorContext>;
}

export function Anchor(props: LinkProps) {
  const Tag = use(AnchorContext);
  // oxlint-disable-next-line react/static-components -- the same component for the life of the app
  return <Tag {...props} />;
}

export function Link({ className = '', ...rest }: LinkProps) {
  return <Anchor className={`ds-link ${className}`} {...rest} />;
}
