import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { Button, Notice, Text } from '#kit/ui';

/** A page that could not be fetched or drawn says so, instead of leaving nothing on the screen. */
export class Trouble extends Component<{ children: ReactNode }, { struck: boolean }> {
  override state = { struck: false };

  static getDerivedStateFromError() {
    return { struck: true };
  }

  override render() {
    if (!this.state.struck) return this.props.children;
    return (
      <Notice tone="danger" announce>
        <Text>
          <Trans>This page could not be shown. In danger, call 112.</Trans>
        </Text>
        <div>
          <Button variant="secondary" small onClick={() => window.location.reload()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      </Notice>
    );
  }
}
