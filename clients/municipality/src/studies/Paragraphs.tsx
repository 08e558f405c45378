import { Text } from '#kit';

/** What people wrote: an empty line begins a new paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- paragraphs have nothing else to be known by
    <Text key={index} className="mu-prose">
      {paragraph}
    </Text>
  ));
}
