import type { WriteInterviewGuideInput } from './guide.inputs.ts';

type Ready = Omit<WriteInterviewGuideInput, 'idempotencyKey'> & { key: string };

/** What the library begins with: one guide for each kind of person, in the two languages of the app. */
export const readyGuides: readonly Ready[] = [
  {
    key: 'employee-da',
    interviewee: 'EMPLOYEE',
    language: 'da',
    title: 'Samtale med en medarbejder',
    questions: [
      'Hvad laver du her, og hvem møder du på en almindelig dag?',
      'Hvem kommer sjældent eller bliver væk, selv om tilbuddet er til dem?',
      'Hvad gør du, når nogen ikke taler eller læser dansk eller ikke kan bruge hjemmesiden?',
      'Fortæl om en gang, hvor nogen havde det sværere her end andre. Hvad skete der?',
      'Hvilke regler eller vaner gør det sværere for nogle end for andre?',
      'Hvordan klager borgerne, og hvad sker der så?',
      'Hvad ville du ændre først?',
    ],
  },
  {
    key: 'ngo-da',
    interviewee: 'NGO',
    language: 'da',
    title: 'Samtale med en lokal forening',
    questions: [
      'Hvem taler I for, og hvordan hører I fra dem?',
      'Hvad fortæller de jer om denne institution?',
      'Hvem af dem kommer her slet ikke, og hvorfor?',
      'Fortæl om en gang, hvor nogen blev behandlet dårligere end andre. Hvad førte det til?',
      'Kender de deres rettigheder, og ved de, hvordan man klager? Hvem hjælper dem?',
      'Hvad virker godt og bør blive ved?',
      'Hvad bør institutionen gøre først?',
    ],
  },
  {
    key: 'citizen-da',
    interviewee: 'CITIZEN',
    language: 'da',
    title: 'Samtale med en borger',
    questions: [
      'Hvordan fandt du ud af, at tilbuddet findes?',
      'Hvad skete der, sidste gang du var her eller tog kontakt?',
      'Hvad gjorde det let, og hvad gjorde det svært?',
      'Er du blevet behandlet anderledes end andre her? Hvad tror du, det handlede om?',
      'Forstod du, hvad der blev besluttet, og hvorfor?',
      'Vidste du, hvordan man klager? Gjorde du det?',
      'Hvad burde være anderledes?',
    ],
  },
  {
    key: 'employee-en',
    interviewee: 'EMPLOYEE',
    language: 'en',
    title: 'Talk with an employee',
    questions: [
      'What do you do here, and whom do you meet on an ordinary day?',
      'Who seldom comes, or stays away, although the service is meant for them?',
      'What do you do when somebody does not speak or read Danish, or cannot use the website?',
      'Tell of a time when somebody had a harder time here than others. What happened?',
      'Which rules or habits make it harder for some than for others?',
      'How do citizens complain, and what happens then?',
      'What would you change first?',
    ],
  },
  {
    key: 'ngo-en',
    interviewee: 'NGO',
    language: 'en',
    title: 'Talk with a local organisation',
    questions: [
      'Whom do you speak for, and how do you hear from them?',
      'What do they tell you of this institution?',
      'Which of them do not come here at all, and why?',
      'Tell of a time when somebody was treated worse than others. What did it lead to?',
      'Do they know their rights and how to complain? Who helps them?',
      'What works well and should be kept?',
      'What should the institution do first?',
    ],
  },
  {
    key: 'citizen-en',
    interviewee: 'CITIZEN',
    language: 'en',
    title: 'Talk with a citizen',
    questions: [
      'How did you find out that this service exists?',
      'What happened the last time you were here or got in touch?',
      'What made it easy, and what made it hard?',
      'Were you ever treated differently from others here? What do you think it had to do with?',
      'Did you understand what was decided, and why?',
      'Did you know how to complain? Did you?',
      'What should be different?',
    ],
  },
];
