import type { ApolloClient } from '@apollo/client';
import { graphql } from '../gql/index.ts';
import type { ViewerQuery } from '../gql/graphql.ts';
import { forget } from '../memory.ts';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      ...Viewer_viewer @unmask
    }
  }
`);

graphql(`
  fragment Viewer_viewer on Viewer {
    role
    signedIn
    demo
    municipality
    viewerCanOpenCases
    member {
      id
      name
      email
    }
    organisation {
      id
      name
      municipality
    }
  }
`);

export const demoDocument = graphql(`
  query DemoPeople {
    demoPeople {
      name
      email
      password
      role
      organisation
      door
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        ...Viewer_viewer @unmask
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      viewer {
        ...Viewer_viewer @unmask
      }
    }
  }
`);

type Viewer = ViewerQuery['viewer'];

export function writeViewer(client: ApolloClient, viewer: Viewer): void {
  client.writeQuery({ query: viewerDocument, data: { __typename: 'Query', viewer } });
}

/** Whoever begins or leaves finds nothing of what was read for the one before. */
export async function beginAs(client: ApolloClient, viewer: Viewer): Promise<void> {
  forget();
  await client.clearStore();
  writeViewer(client, viewer);
}

export const strangerAfter = (viewer: Viewer): Viewer => ({
  ...viewer,
  role: 'PUBLIC',
  signedIn: false,
  municipality: null,
  viewerCanOpenCases: false,
  member: null,
  organisation: null,
});
