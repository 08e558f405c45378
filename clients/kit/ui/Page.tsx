import type { ReactNode } from 'react';
import { Heading, Text } from './Text.tsx';

type PageProps = {
  title: string;
  /** Of a title that is not in the language of the page. */
  titleIn?: { lang: string; dir: 'ltr' | 'rtl' };
  /** In the browser's own title; the public report leaves it out, so that history stays neutral. */
  windowTitle?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

export function Page({ title, titleIn, windowTitle, lead, actions, children }: PageProps) {
  return (
    <div className="el-page">
      {windowTitle && <title>{windowTitle}</title>}
      <header>
        <div>
          <Heading level={1} {...titleIn}>
            {title}
          </Heading>
          {lead && <Text tone="muted">{lead}</Text>}
        </div>
        {actions && <div className="el-row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
