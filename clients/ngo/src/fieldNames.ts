import { useLingui } from '@lingui/react/macro';

/** What a form calls the field that the server refused, and where it stands: for the summary above the form. */
export function useFieldNames(): (field: string) => { id: string; name: string | undefined } {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    'incident.kind': t`What the person experienced`,
    'incident.grounds': t`Grounds`,
    'incident.forms': t`Form`,
    'incident.hateCrime.offence': t`Kind of crime`,
    'incident.hateCrime.biasMotivations': t`Bias`,
    'incident.hateCrime': t`Kind of crime`,
    'incident.area': t`Service`,
    'incident.place': t`Place`,
    'incident.municipality': t`Municipality`,
    'incident.when.precision': t`When`,
    'incident.when.value': t`When`,
    'incident.when': t`When`,
    'incident.reporterRole': t`Who told of it`,
    'incident.ageBand': t`Age`,
    'incident.gender': t`Gender`,
    receivedOn: t`Received on`,
    channel: t`How it reached you`,
    receipt: t`The citizen’s code`,
    summary: t`Summary`,
    reason: t`Reason`,
    'person.name': t`Name`,
    'person.phone': t`Telephone`,
    'person.email': t`E-mail`,
    'person.address': t`Address`,
    'person.language': t`Language`,
    'person.birthYear': t`Year of birth`,
    'person.note': t`Note`,
    text: t`Entry`,
    comment: t`Comment`,
    responsible: t`Responsible`,
    outcome: t`How it ended`,
    name: t`Name`,
    email: t`E-mail`,
    role: t`Role`,
    invitation: t`Invitation`,
    password: t`Password`,
  };
  // A fault deeper in a field (`incident.grounds.0.ground`) belongs to the nearest one that has a name.
  return (field) => {
    let id = field;
    while (!(id in names) && id.includes('.')) id = id.slice(0, id.lastIndexOf('.'));
    if (!(id in names)) return { id: field, name: undefined };
    const at =
      { 'incident.hateCrime': 'incident.hateCrime.offence', 'incident.when': 'incident.when.precision' }[id] ?? id;
    return { id: at, name: names[id] };
  };
}
