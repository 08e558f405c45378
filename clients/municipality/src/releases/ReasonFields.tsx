import { useLingui } from '@lingui/react/macro';
import { TextArea } from '#kit';

export const reasonFields = ['reason.da', 'reason.en'] as const;

export const reasonIn = ({ line }: { line: (name: string) => string }) => ({
  da: line('reason.da'),
  en: line('reason.en'),
});

/** Why, in both languages that readers of statistics have. */
export function ReasonFields({ errors }: { errors: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const labels = { 'reason.da': t`Why, in Danish`, 'reason.en': t`Why, in English` };
  return reasonFields.map((name) => (
    <TextArea key={name} id={name} name={name} label={labels[name]} limit={500} rows={2} error={errors[name]} />
  ));
}
