import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { BrokenPage } from '#kit/ui';

/** A page that could not be fetched or drawn says so, instead of leaving nothing on the screen. */
export class Trouble extends Component<{ children: ReactNode }, { struck: boolean }> {
  override state = { struck: false };

  static getDerivedStateFromError() {
    return { struck: true };
  }

  override render() {
    if (!this.state.struck) return this.props.children;
    return (
      <BrokenPage>
        <Trans>Try again in a moment. In danger, call 112.</Trans>
      </BrokenPage>
    );
  }
}
