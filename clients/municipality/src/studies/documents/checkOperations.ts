import { CombinedGraphQLErrors } from '@apollo/client';
import { graphql } from '../../gql/index.ts';

graphql(`
  fragment MachineCheck_check on MachineCheck {
    id
    source
    address
    state
    reason
    orderedAt
    finishedAt
    reading {
      format
      address
      bytes
      sha256
      title
      language
      readability {
        words
        sentences
        longWords
        lix
      }
      accessibility {
        axeVersion
        passed
        notChecked
        violations {
          ...BrokenRule_rule @unmask
        }
        unsure {
          ...BrokenRule_rule @unmask
        }
      }
      pdf {
        pages
        pagesWithText
        tagged
      }
    }
  }
`);

graphql(`
  fragment BrokenRule_rule on AccessibilityRule {
    rule
    impact
    helpDa
    helpEn
    places
  }
`);

export const checksQuery = graphql(`
  query DocumentChecks($id: ID!) {
    documentReview(id: $id) {
      id
      machineChecks {
        ...MachineCheck_check @unmask
      }
    }
  }
`);

export const checkMutation = graphql(`
  mutation CheckDocument($input: CheckDocumentInput!) {
    checkDocument(input: $input) {
      machineCheck {
        id
        state
      }
    }
  }
`);

export const LARGEST_FILE = 2 * 1024 * 1024;

/** Files are larger than what the door takes as a document, so they have an address of their own. Refusals look alike. */
export async function sendFile(documentReview: string, idempotencyKey: string, file: Blob): Promise<void> {
  const where = new URLSearchParams({ documentReview, idempotencyKey });
  const answer = await fetch(`/checked-files?${where}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const told = (await answer.json()) as { errors?: { message: string; extensions: Record<string, unknown> }[] };
  if (told.errors) throw new CombinedGraphQLErrors({ errors: told.errors });
}
