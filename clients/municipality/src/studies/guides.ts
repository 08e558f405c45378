import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Interviewee } from '../gql/graphql.ts';

const guides = {
  EMPLOYEE: [
    msg`What do you do here, and whom do you meet on an ordinary day?`,
    msg`Who seldom comes, or stays away, although the service is meant for them?`,
    msg`What do you do when somebody does not speak or read Danish, or cannot use the website?`,
    msg`Tell of a time when somebody had a harder time here than others. What happened?`,
    msg`Which rules or habits make it harder for some than for others?`,
    msg`How do citizens complain, and what happens then?`,
    msg`What would you change first?`,
  ],
  NGO: [
    msg`Whom do you speak for, and how do you hear from them?`,
    msg`What do they tell you of this institution?`,
    msg`Which of them do not come here at all, and why?`,
    msg`Tell of a time when somebody was treated worse than others. What did it lead to?`,
    msg`Do they know their rights and how to complain? Who helps them?`,
    msg`What works well and should be kept?`,
    msg`What should the institution do first?`,
  ],
  CITIZEN: [
    msg`How did you find out that this service exists?`,
    msg`What happened the last time you were here or got in touch?`,
    msg`What made it easy, and what made it hard?`,
    msg`Were you ever treated differently from others here? What do you think it had to do with?`,
    msg`Did you understand what was decided, and why?`,
    msg`Did you know how to complain? Did you?`,
    msg`What should be different?`,
  ],
};

/** Questions to begin with, in the reader's language; whoever plans the interview changes them as they like. */
export const guideFor = (interviewee: Interviewee, i18n: I18n): string =>
  guides[interviewee].map((question) => i18n._(question)).join('\n');
