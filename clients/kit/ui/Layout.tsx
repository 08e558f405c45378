import type { ReactNode } from 'react';

type Gap = 'xs' | 'sm' | 'lg';

export function Stack({ gap, children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className="el-stack" data-gap={gap}>
      {children}
    </div>
  );
}

export function Row({ between, children }: { between?: boolean; children: ReactNode }) {
  return (
    <div className="el-row" data-between={between || undefined}>
      {children}
    </div>
  );
}

/** Cards side by side where there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="el-columns">{children}</div>;
}

/** The thing and what is beside it; one after the other on a phone. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="el-split">
      <div className="el-stack">{children}</div>
      <aside className="el-stack">{aside}</aside>
    </div>
  );
}
