import { useQuery } from '@apollo/client/react';
import { journalDocument, journalPage } from './journalDocuments.ts';

/** The journal from the newest entry on; older ones are put behind when somebody asks for them. */
export function useJournal(id: string, first = journalPage) {
  const asked = useQuery(journalDocument, { variables: { id, first }, fetchPolicy: 'cache-and-network' });
  const { fetchMore } = asked;
  const older = async () => {
    const end = asked.data?.case?.journal?.pageInfo.endCursor;
    if (!end) return;
    await fetchMore({
      variables: { after: end },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.case?.journal || !next.case?.journal) return before;
        const edges = [...before.case.journal.edges, ...next.case.journal.edges];
        return { ...before, case: { ...before.case, journal: { ...next.case.journal, edges } } };
      },
    });
  };
  return { asked, older };
}
