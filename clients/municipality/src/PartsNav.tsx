import { Link } from '#kit';

export type Part = { href: string; label: string };

type Props = {
  /** What these pages are parts of. */
  label: string;
  parts: readonly Part[];
  here: string | undefined;
};

/** The pages that belong together, and which of them is read. */
export function PartsNav({ label, parts, here }: Props) {
  return (
    <nav className="mu-parts" aria-label={label}>
      <ul>
        {parts.map(({ href, label: name }) => (
          <li key={href}>
            <Link href={href} aria-current={href === here ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
