import { graphql } from '../gql/index.ts';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      ...Gate_viewer @unmask
    }
  }
`);

graphql(`
  fragment Gate_viewer on Viewer {
    role
    signedIn
    demo
    municipality
    member {
      id
      name
      email
    }
    organisation {
      id
      name
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
        ...Gate_viewer @unmask
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      viewer {
        ...Gate_viewer @unmask
      }
    }
  }
`);
