import type { Chance } from '../../server/demo/chance.ts';
import type { PersonalData } from '../../server/cases/person.inputs.ts';

const syllables = ['ka', 'mi', 'ro', 'sa', 'lu', 'ne', 'ti', 'ba', 'jo', 'fi', 'du', 'ha'] as const;
const endings = ['sen', 'dal', 'oglu', 'ova', 'berg', 'di'] as const;
const languages = ['da', 'ar', 'tr', 'en', 'fa', 'so', 'pl'] as const;

const word = (chance: Chance) => Array.from({ length: 3 }, () => chance.of(syllables)).join('');
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** Somebody with every field filled in. Of ten thousand people hardly two share a whole name, and many half of one. */
export function somebody(chance: Chance): PersonalData & { name: string } {
  const given = word(chance);
  const family = word(chance) + chance.of(endings);
  return {
    name: `${capital(given)} ${capital(family)}`,
    phone: `+45 ${chance.whole(20_000_000, 89_999_999)}`,
    email: `${given}.${family}@eksempel.example`,
    address: `Nørregade ${chance.whole(1, 200)}, 2. th., 1165 København K`,
    language: chance.of(languages),
    birthYear: chance.whole(1945, 2004),
    addressProtection: chance.happens(0.1),
    note: 'Ringer helst efter klokken 16 og vil gerne have en bisidder med til mødet.',
  };
}

export const notes = [
  'Ringede tilbage og gennemgik forløbet. Borgeren ønsker en klage og vil gerne have hjælp til at skrive den. Ny aftale i næste uge.',
  'Skrev til institutionen og bad om en begrundelse for afslaget med henvisning til forvaltningslovens § 24. Frist om to uger.',
  'Svar fra forvaltningen modtaget. De beklager ikke, men vil ændre skemaet. Borgeren er orienteret og tænker over det.',
  'Talte med borgeren om Ligebehandlingsnævnet og fristen. Vi samler bilag og mødes igen den første mandag i næste måned.',
] as const;
