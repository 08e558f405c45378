import { useLingui } from '@lingui/react/macro';
import { SummaryList, useFormat } from '#kit';
import type { MachineCheck_CheckFragment } from '../../gql/graphql.ts';
import { languageName } from '../languages.ts';
import { useLixWords } from './checkWords.ts';

type Reading = NonNullable<MachineCheck_CheckFragment['reading']>;

/** Fewer words than this say little about how a text is to read. */
const FEW = 100;
const EMPTY = 20;

/** What was measured, in plain words. */
export function ReadingFacts({ reading, sha256 }: { reading: Reading; sha256: string }) {
  const { t, i18n } = useLingui();
  const { number } = useFormat();
  const lixWords = useLixWords();
  const { readability, pdf, language } = reading;
  const counted = {
    words: number(readability.words),
    sentences: number(readability.sentences),
    longWords: number(readability.longWords),
  };
  const lix = readability.lix;
  const said =
    lix !== null && lix !== undefined ? t`LIX ${{ lix }}: ${{ words: lixWords(lix) }}.` : t`There is no text to read.`;
  const uncertain =
    readability.words >= FEW
      ? ''
      : reading.format === 'HTML' && readability.words < EMPTY
        ? t`Pages that are put together by their scripts come out empty here: save the page in your browser, and check the file.`
        : readability.words > 0
          ? t`There are few words, so the number is uncertain.`
          : '';
  return (
    <SummaryList
      rows={[
        { term: t`How hard to read`, value: `${said} ${uncertain}` },
        {
          term: t`Counted`,
          value: t`${{ words: counted.words }} words, ${{ sentences: counted.sentences }} sentences, ${{ longWords: counted.longWords }} words of more than six letters`,
        },
        {
          term: t`Language`,
          value: language
            ? t`It says that it is in ${{ language: languageName(language.slice(0, 2), i18n.locale) }} (${{ code: language }}).`
            : t`It does not say which language it is in, so a screen reader may read it in the wrong one.`,
        },
        { term: t`Title`, value: reading.title || t`It has no title.` },
        ...(pdf
          ? [
              {
                term: t`Tags`,
                value: pdf.tagged
                  ? t`Headings, lists and tables are tagged for assistive technology.`
                  : t`It has no tags, so assistive technology cannot tell headings from text.`,
              },
              {
                term: t`Text on the pages`,
                value:
                  pdf.pagesWithText === pdf.pages
                    ? t`All ${{ pages: number(pdf.pages) }} pages have text.`
                    : t`${{ some: number(pdf.pages - pdf.pagesWithText) }} of ${{ pages: number(pdf.pages) }} pages have no text: they are empty, or pictures that nobody can have read aloud.`,
              },
            ]
          : []),
        {
          term: t`Fingerprint of what was read`,
          value: (
            <>
              <span className="mu-hash">{reading.sha256}</span>
              {sha256 && (
                <span>
                  {' '}
                  {reading.sha256 === sha256
                    ? t`It is the file of this review.`
                    : t`It is another file than the one of this review.`}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
