import type { ReactNode } from 'react';
import { Heading, Stack, Text } from '#kit/ui';

/** A heading and its paragraphs. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="sm">
      <Heading level={2}>{title}</Heading>
      {[children].flat().map((paragraph, index) => (
        <Text key={index}>{paragraph}</Text>
      ))}
    </Stack>
  );
}
