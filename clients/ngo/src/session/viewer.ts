import { graphql } from '../gql/index.ts';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      role
      signedIn
      demo
      municipality
      member {
        id
        name
      }
      organisation {
        id
        name
        municipality
      }
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
        role
        signedIn
        demo
        municipality
        member {
          id
          name
        }
        organisation {
          id
          name
          municipality
        }
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      viewer {
        role
        signedIn
        demo
        municipality
        member {
          id
          name
        }
        organisation {
          id
          name
          municipality
        }
      }
    }
  }
`);
