import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/api/context.ts';
import type { Locale } from '../taxonomy/codeList.ts';
import { dimensionLabels, labelOfCode, type LabelledDimension } from '../taxonomy/dimensionLabels.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { StatisticsTable } from './release.type.ts';
import { TableVariable, VariableCode } from './tableVariable.type.ts';

const localeOf = { description: 'In which language.' };

@Resolver(() => StatisticsTable)
export class TableVariablesResolver {
  @FieldResolver(() => [TableVariable], {
    description: 'Its dimensions, the area first, with every code that it has in its newest period.',
  })
  async variables(@Root() { release, id }: StatisticsTable, @Ctx() { services }: Context): Promise<TableVariable[]> {
    const { places } = await services.published.layoutOf(release, id);
    return [...places].map(([dimension, codes]) => ({
      name: dimension === 'dup' ? 'duplicate' : dimension,
      dimension,
      codes: [...codes.keys()].map((code) => ({ code, dimension })),
    }));
  }
}

@Resolver(() => TableVariable)
export class TableVariableResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  label(@Root() { dimension }: TableVariable, @Arg('locale', () => LocaleEnum, localeOf) locale: Locale): string {
    return dimensionLabels[dimension as LabelledDimension][locale];
  }
}

@Resolver(() => VariableCode)
export class VariableCodeResolver {
  @FieldResolver(() => String, { description: 'What it stands for.' })
  label(@Root() { code, dimension }: VariableCode, @Arg('locale', () => LocaleEnum, localeOf) locale: Locale): string {
    return labelOfCode(dimension, code)[locale];
  }
}
