import { generate } from 'lean-qr';
import { useMemo } from 'react';
import { pathOf } from './qrPath.ts';

/** Drawn here, so that no address of an invitation goes to anybody. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => pathOf(generate(text)), [text]);
  return (
    <svg className="mu-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
