import { Link } from 'react-router';
import type { LinkProps } from '../ui/index.ts';

/** The kit's links, without a reload; addresses of other places stay what they are. */
export function RouterAnchor({ href, children, ...rest }: LinkProps) {
  if (!href.startsWith('/'))
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  );
}
