import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Stands under every figure, so that a picture of it says where it is from and what it is not. */
export function FigureSource({ version, children }: { version: string; children?: ReactNode }) {
  return (
    <>
      {children} <Trans>What was registered, not how often it happens. Source: Equality Lab, release {version}.</Trans>
    </>
  );
}
