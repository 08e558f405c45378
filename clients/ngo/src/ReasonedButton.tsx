import { useId, type ComponentProps, type ReactNode } from 'react';
import { Button, Text } from '#kit';

type Props = ComponentProps<typeof Button> & {
  /** Why this cannot be done now. The button stays in sight and in the tab order, so that the reason can be found. */
  reason?: ReactNode;
};

export function ReasonedButton({ reason, onClick, ...button }: Props) {
  const id = useId();
  if (!reason) return <Button onClick={onClick} {...button} />;
  return (
    <span className="ngo-reasoned">
      <Button aria-disabled aria-describedby={id} {...button} />
      <Text as="span" size="sm" tone="muted" id={id}>
        {reason}
      </Text>
    </span>
  );
}
