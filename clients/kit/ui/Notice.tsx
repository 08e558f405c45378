import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Heading } from './Text.tsx';

export type Tone = 'info' | 'warning' | 'success' | 'danger';

type Props = { tone?: Tone; title?: ReactNode; level?: 2 | 3; announce?: boolean; children?: ReactNode };

export function Notice({ tone = 'info', title, level = 2, announce, children }: Props) {
  return (
    <div className="el-notice" data-color={tone} role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={tone} />
      <div>
        {title && (
          <Heading level={level} size="sm">
            {title}
          </Heading>
        )}
        {children}
      </div>
    </div>
  );
}
