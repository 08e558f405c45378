import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// Reading a field that belongs to another component's fragment does not compile.
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
