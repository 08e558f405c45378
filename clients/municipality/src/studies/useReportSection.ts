import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ReportSectionKey } from '../gql/graphql.ts';
import { useAutosave } from '../useAutosave.ts';

const writeDocument = graphql(`
  mutation WriteReportSection($input: WriteReportSectionInput!) {
    writeReportSection(input: $input) {
      section {
        key
        version
      }
    }
  }
`);

const sectionsDocument = graphql(`
  query ReportSections($id: ID!) {
    study(id: $id) {
      id
      sections {
        key
        text
        version
      }
    }
  }
`);

type Section = { key: ReportSectionKey; text: string; version: number };
type Study = { id: string; sections?: readonly Section[] | null };

/** One part of a report: saved while it is written, and never over a colleague's words unseen. */
export function useReportSection(study: Study, key: ReportSectionKey) {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const start = study.sections?.find((it) => it.key === key);
  const version = useRef(start?.version ?? 0);
  const [theirs, setTheirs] = useState<Section>();

  const save = async (text: string): Promise<Problem | undefined> => {
    try {
      const input = { study: study.id, key, version: version.current, text };
      const { data } = await client.mutate({ mutation: writeDocument, variables: { input } });
      version.current = data?.writeReportSection.section.version ?? version.current + 1;
      return undefined;
    } catch (error) {
      const problem = problemOf(error, i18n);
      return problem.reason === 'stale' ? meet(text, problem) : problem;
    }
  };

  const meet = async (mine: string, problem: Problem): Promise<Problem | undefined> => {
    try {
      const variables = { id: study.id };
      const { data } = await client.query({ query: sectionsDocument, variables, fetchPolicy: 'no-cache' });
      const other = data?.study?.sections?.find((it) => it.key === key);
      if (!other) return problem;
      if (other.text === mine.trim()) {
        // Our own words, whose answer was lost on the way.
        version.current = other.version;
        return undefined;
      }
      setTheirs(other);
      return problem;
    } catch (error) {
      return problemOf(error, i18n);
    }
  };

  const section = useAutosave(start?.text ?? '', save);
  const decide = (text: string) => {
    if (!theirs) return;
    version.current = theirs.version;
    setTheirs(undefined);
    // What is kept on the server is theirs, so that mine is sent even where it is what stood there before.
    section.settle(theirs.text);
    section.change(text);
  };
  return {
    ...section,
    key,
    theirs: theirs?.text,
    keepMine: () => decide(section.value),
    keepBoth: () => decide(theirs ? `${theirs.text}\n\n${section.value}` : section.value),
    takeTheirs: () => {
      if (!theirs) return;
      version.current = theirs.version;
      setTheirs(undefined);
      section.settle(theirs.text);
    },
  };
}
