import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export function Tag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={tone} data-variant="outline">
      {children}
    </span>
  );
}

const shapes: Record<TagTone, IconName> = {
  neutral: 'hollow',
  info: 'half',
  success: 'full',
  warning: 'diamond',
  danger: 'square',
};

/** A status is a word and a shape; colour only helps. */
export function StatusTag({
  tone = 'neutral',
  shape = shapes[tone],
  children,
}: {
  tone?: TagTone;
  shape?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="ds-tag" data-color={tone} data-variant="outline">
      <Icon name={shape} />
      {children}
    </span>
  );
}
