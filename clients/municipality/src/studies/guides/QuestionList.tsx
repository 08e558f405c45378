import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button, Group, standAt, TextField, VisuallyHidden } from '#kit';

/** A question while it is written: its id is the page's own, so that focus stays with it when it moves. */
export type Asked = { id: string; text: string };

export const asked = (text: string): Asked => ({ id: crypto.randomUUID(), text });

type Props = { value: readonly Asked[]; onChange: (questions: Asked[]) => void; error?: string };

/** Questions in their order, which keys change as well as a mouse. */
export function QuestionList({ value, onChange, error }: Props) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (!next.current) return;
    standAt(next.current);
    next.current = undefined;
  });
  const move = (from: number, to: number) => {
    const moved = value[from];
    if (!moved || to < 0 || to >= value.length) return;
    next.current = `${moved.id}-${to < from ? 'up' : 'down'}`;
    setSaid(t`It is number ${{ place: to + 1 }} now.`);
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  const add = () => {
    const one = asked('');
    next.current = one.id;
    onChange([...value, one]);
  };
  const take = (index: number) => {
    const after = value[index + 1] ?? value[index - 1];
    next.current = after?.id ?? 'add-question';
    setSaid(t`The question is taken out.`);
    onChange(value.toSpliced(index, 1));
  };
  return (
    <Group id="questions" legend={t`Questions`} hint={t`In the order they are asked.`} error={error}>
      <ol className="mu-criteria">
        {value.map(({ id, text }, index) => {
          const number = index + 1;
          return (
            <li key={id} className="mu-answer">
              <TextField
                id={id}
                label={t`Question ${{ number }}`}
                value={text}
                onChange={(event) => onChange(value.with(index, { id, text: event.target.value }))}
              />
              <div className="mu-actions">
                <Button
                  id={`${id}-up`}
                  variant="quiet"
                  small
                  aria-disabled={index === 0 || undefined}
                  onClick={() => move(index, index - 1)}
                >
                  <Trans>Move up</Trans>
                  <VisuallyHidden>{t`: question ${{ number }}`}</VisuallyHidden>
                </Button>
                <Button
                  id={`${id}-down`}
                  variant="quiet"
                  small
                  aria-disabled={index === value.length - 1 || undefined}
                  onClick={() => move(index, index + 1)}
                >
                  <Trans>Move down</Trans>
                  <VisuallyHidden>{t`: question ${{ number }}`}</VisuallyHidden>
                </Button>
                <Button variant="quiet" small onClick={() => take(index)}>
                  <Trans>Take out</Trans>
                  <VisuallyHidden>{t`: question ${{ number }}`}</VisuallyHidden>
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button id="add-question" variant="secondary" small onClick={add}>
          <Trans>Add a question</Trans>
        </Button>
      </div>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </Group>
  );
}
