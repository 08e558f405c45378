import type { ReactNode } from 'react';
import { Heading } from './Text.tsx';

type Props = { title?: ReactNode; level?: 2 | 3 | 4; aside?: ReactNode; raised?: boolean; children?: ReactNode };

export function Card({ title, level = 2, aside, raised, children }: Props) {
  return (
    <section className="el-card" data-raised={raised || undefined}>
      {(title || aside) && (
        <header>
          {title && (
            <Heading level={level} size="md">
              {title}
            </Heading>
          )}
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
