import { Plural, useLingui } from '@lingui/react/macro';
import { Text, wordsIn } from '#kit';
import { Meanwhile } from '../Meanwhile.tsx';
import type { Draft } from './draft.ts';

type Props = { theirs: Draft; onMine: () => void; onTheirs: () => void };

export function TheirDraft({ theirs, onMine, onTheirs }: Props) {
  const { t } = useLingui();
  return (
    <Meanwhile
      title={t`It was changed in another window`}
      keepMine={onMine}
      takeTheirs={onTheirs}
      takes={t`Take the other window's`}
    >
      <Text>
        <Plural value={theirs.questions.length} one="There it has # question:" other="There it has # questions:" />
      </Text>
      <ol className="el-list">
        {theirs.questions.map((it) => (
          <li key={it.id}>{wordsIn('da', it.text) || '–'}</li>
        ))}
      </ol>
    </Meanwhile>
  );
}
