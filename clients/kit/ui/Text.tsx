import type { HTMLAttributes, ReactNode, Ref } from 'react';

type HeadingProps = Omit<HTMLAttributes<HTMLHeadingElement>, 'children'> & {
  level: 1 | 2 | 3 | 4;
  size?: 'xl' | 'lg' | 'md' | 'sm';
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

const sizes = { 1: 'xl', 2: 'lg', 3: 'md', 4: 'sm' } as const;

export function Heading({ level, size = sizes[level], className = '', ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag className={`el-heading ${className}`} data-size={size} {...rest} />;
}

type TextProps = HTMLAttributes<HTMLElement> & {
  as?: 'p' | 'span' | 'div' | 'small';
  tone?: 'muted';
  size?: 'sm' | 'lg';
};

export function Text({ as: Tag = 'p', tone, size, className = '', ...rest }: TextProps) {
  return <Tag className={`el-text ${className}`} data-tone={tone} data-size={size} {...rest} />;
}

export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="el-hidden" id={id}>
      {children}
    </span>
  );
}
