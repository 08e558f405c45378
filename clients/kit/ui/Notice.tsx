import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Heading } from './Text.tsx';

export type Tone = 'info' | 'warning' | 'success' | 'danger';

type Props = {
  tone?: Tone;
  title?: ReactNode;
  level?: 2 | 3;
  /** Said aloud when it comes. */
  announce?: boolean;
  /** Takes focus when it comes, and is read with it: where it stands in place of what was pressed. */
  stands?: boolean;
  children?: ReactNode;
};

export function Notice({ tone = 'info', title, level = 2, announce, stands, children }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stands) box.current?.focus();
  }, [stands]);
  const polite = announce && !stands && tone !== 'danger';
  const known = useKnownFirst(polite);
  const named = stands && { role: 'group', tabIndex: -1, 'aria-labelledby': `${id}-title`, 'aria-describedby': id };
  const region = announce && !stands && { role: tone === 'danger' ? 'alert' : 'status' };
  return (
    <div className="el-notice" data-color={tone} ref={box} {...region} {...named}>
      <Icon name={tone} />
      {known && (
        <div id={id}>
          {title && (
            <Heading level={level} size="sm" id={`${id}-title`}>
              {title}
            </Heading>
          )}
          {children}
        </div>
      )}
    </div>
  );
}

const moment = 50;

/** A status that comes with its words already in it is often not read: the region is there first, and then the words. */
function useKnownFirst(polite: boolean | undefined): boolean {
  const [known, setKnown] = useState(!polite);
  useEffect(() => {
    if (known) return undefined;
    const timer = setTimeout(() => setKnown(true), moment);
    return () => clearTimeout(timer);
  }, [known]);
  return known || !polite;
}
