import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** Marks the place where one looks at a person, and not at a case. */
export function PersonalData({
  title,
  aside,
  children,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="el-person" aria-labelledby={id}>
      <header>
        <Icon name="person" />
        <span id={id}>{title ?? <Trans>Personal data</Trans>}</span>
        {aside && <span className="el-push">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
