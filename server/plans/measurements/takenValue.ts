import type { Measurement } from './measurement.entity.ts';
import type { EqualityIndicator } from '../indicators/indicator.entity.ts';

/** A value that nobody recorded: it is read where it was published each time, so it can be neither forgotten nor changed. */
export type TakenValue = Pick<
  Measurement,
  'measuredOn' | 'evidence' | 'recordedOn' | 'release' | 'period' | 'counted' | 'base'
> & {
  /** Null where too few stand behind it. */
  value: number | null;
  /** How far it was changed at most before it was published; absent where it was not. */
  within?: number;
};

export type FedIndicator = Fed & Pick<EqualityIndicator, 'id'>;

export type Fed = Pick<
  EqualityIndicator,
  'source' | 'asked' | 'ground' | 'area' | 'organisation' | 'municipality' | 'institutions'
>;
