import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ComponentType } from 'react';
import { Button, Heading, Notice, Stack, Text, WaitingPage } from '#kit/ui';
import { arrive, step as goToStep, useHistoryState } from '../router.tsx';
import { AboutQuestion } from './AboutQuestion.tsx';
import { AccountQuestion } from './AccountQuestion.tsx';
import { CheckAnswers } from './CheckAnswers.tsx';
import { DonePage } from './DonePage.tsx';
import { pass, theDraft, useDraft } from './draft.ts';
import { HowQuestion } from './HowQuestion.tsx';
import { KindQuestion } from './KindQuestion.tsx';
import {
  AreaQuestion,
  BiasQuestion,
  FormsQuestion,
  GroundsQuestion,
  OffenceQuestion,
  PlaceQuestion,
  RoleQuestion,
} from './listQuestions.tsx';
import { ListsContext, useLoadedLists, type ListsState } from './lists.ts';
import { MunicipalityQuestion } from './MunicipalityQuestion.tsx';
import { planFor, stepAfter, stepAllowed, type Step } from './plan.ts';
import { Back, FlowContext } from './Question.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';
import { WhenQuestion } from './WhenQuestion.tsx';

const questions: Record<Exclude<Step, 'check'>, ComponentType> = {
  kind: KindQuestion,
  grounds: GroundsQuestion,
  how: HowQuestion,
  forms: FormsQuestion,
  offence: OffenceQuestion,
  bias: BiasQuestion,
  municipality: MunicipalityQuestion,
  area: AreaQuestion,
  place: PlaceQuestion,
  when: WhenQuestion,
  role: RoleQuestion,
  about: AboutQuestion,
  account: AccountQuestion,
};
const withoutLists: readonly Step[] = ['kind', 'when', 'account'];

const stepIn = (state: unknown): unknown =>
  typeof state === 'object' && state && 'step' in state ? state.step : undefined;
const goTo = (step: Step) => goToStep({ step });

/** The whole report at one address: what a browser remembers says no more than that somebody was here. */
export function ReportPage() {
  const { answers, seen, faults, receipt, finished } = useDraft();
  const step = stepAllowed(stepIn(useHistoryState()), answers, seen);
  const lists = useLoadedLists();
  const waiting = !lists.lists && !withoutLists.includes(step);
  const place = receipt ? 'receipt' : finished ? 'finished' : waiting ? 'waiting' : step;
  useArrival(place);
  useWarning();
  if (receipt) return <ReceiptPage receipt={receipt} />;
  if (finished) return <DonePage />;
  const plan = planFor(answers);
  const at = { number: plan.indexOf(step) + 1, of: plan.length };
  const onward = () => {
    pass(step);
    const now = theDraft();
    goTo(stepAfter(step, now.answers, now.seen, now.faults));
  };
  if (waiting) return <WaitingForLists {...lists} />;
  const Question = step === 'check' ? null : questions[step];
  return (
    <ListsContext value={lists.lists ?? null}>
      <FlowContext value={{ ...at, fault: faults[step], onward }}>
        {Question ? <Question key={step} /> : <CheckAnswers {...at} goTo={goTo} />}
      </FlowContext>
    </ListsContext>
  );
}

/** Each question is a page to its reader: it begins at the top, with its heading. */
function useArrival(place: string) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) arrive();
    before.current = place;
  }, [place]);
}

/** Asked only when something typed, or a code not yet kept, would be gone. */
function useWarning() {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { answers, receipt } = theDraft();
      if (answers.account.trim() || receipt) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}

function WaitingForLists({ waits, tryNow }: ListsState) {
  if (waits === undefined) return <WaitingPage />;
  return (
    <Stack>
      <Back first={false} />
      <Heading level={1}>
        <Trans>One moment</Trans>
      </Heading>
      <Notice tone="warning" announce>
        <Text>
          <Trans>
            We cannot reach the service just now. Your answers are still here, in this window and nowhere else.
          </Trans>
        </Text>
      </Notice>
      {/* Outside, because it counts down: it would be read every second. */}
      <Text>
        <Plural value={waits} one="We try again in # second." other="We try again in # seconds." />
      </Text>
      <div>
        <Button variant="secondary" small onClick={tryNow}>
          <Trans>Try now</Trans>
        </Button>
      </div>
    </Stack>
  );
}
