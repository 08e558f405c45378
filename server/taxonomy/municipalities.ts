import { codesOf, type Code, type CodeList } from './codeList.ts';
import { landsdele, regionOfLandsdel, type Landsdel, type Region } from './regions.ts';
import { tileGrid, type Tile } from './tileGrid.ts';

export interface Municipality extends Code {
  readonly name: string;
  readonly landsdel: Landsdel;
  readonly region: Region;
  /** Thousands. */
  readonly population: number;
  readonly tile: Tile;
}

// Code, name and thousands of inhabitants. The inhabitants are rounded and were not read from a table: they lie between
// Statistics Denmark's FOLK1A of the first quarters of 2024 and 2025, as their sum (5.97 million) and the largest
// municipalities confirm. They only weigh demo data: before anything is divided by them they must be read from FOLK1A.
const rows: Readonly<Record<Landsdel, string>> = {
  L01: `
    101 København 660, 147 Frederiksberg 105, 155 Dragør 14, 185 Tårnby 43
  `,
  L02: `
    151 Ballerup 52, 153 Brøndby 40, 157 Gentofte 75, 159 Gladsaxe 70, 161 Glostrup 24, 163 Herlev 29,
    165 Albertslund 28, 167 Hvidovre 54, 169 Høje-Taastrup 58, 173 Lyngby-Taarbæk 59, 175 Rødovre 45,
    183 Ishøj 24, 187 Vallensbæk 17
  `,
  L03: `
    190 Furesø 42, 201 Allerød 26, 210 Fredensborg 42, 217 Helsingør 64, 219 Hillerød 54, 223 Hørsholm 25,
    230 Rudersdal 58, 240 Egedal 45, 250 Frederikssund 47, 260 Halsnæs 32, 270 Gribskov 42
  `,
  L04: `
    400 Bornholm 39, 411 Christiansø 0.1
  `,
  L05: `
    253 Greve 52, 259 Køge 63, 265 Roskilde 91, 269 Solrød 25, 350 Lejre 29
  `,
  L06: `
    306 Odsherred 33, 316 Holbæk 74, 320 Faxe 38, 326 Kalundborg 48, 329 Ringsted 36, 330 Slagelse 80,
    336 Stevns 24, 340 Sorø 30, 360 Lolland 39, 370 Næstved 84, 376 Guldborgsund 60, 390 Vordingborg 46
  `,
  L07: `
    410 Middelfart 40, 420 Assens 41, 430 Faaborg-Midtfyn 52, 440 Kerteminde 24, 450 Nyborg 32,
    461 Odense 210, 479 Svendborg 60, 480 Nordfyns 30, 482 Langeland 12, 492 Ærø 6
  `,
  L08: `
    510 Haderslev 55, 530 Billund 27, 540 Sønderborg 74, 550 Tønder 36, 561 Esbjerg 116, 563 Fanø 3.4,
    573 Varde 50, 575 Vejen 43, 580 Aabenraa 59, 607 Fredericia 52, 621 Kolding 95, 630 Vejle 122
  `,
  L09: `
    615 Horsens 97, 706 Syddjurs 45, 707 Norddjurs 37, 710 Favrskov 50, 727 Odder 24, 730 Randers 100,
    740 Silkeborg 101, 741 Samsø 3.6, 746 Skanderborg 67, 751 Aarhus 373, 766 Hedensted 48
  `,
  L10: `
    657 Herning 90, 661 Holstebro 59, 665 Lemvig 19, 671 Struer 21, 756 Ikast-Brande 43,
    760 Ringkøbing-Skjern 56, 779 Skive 45, 791 Viborg 97
  `,
  L11: `
    773 Morsø 20, 787 Thisted 43, 810 Brønderslev 37, 813 Frederikshavn 58, 820 Vesthimmerlands 36,
    825 Læsø 1.8, 840 Rebild 31, 846 Mariagerfjord 41, 849 Jammerbugt 38, 851 Aalborg 223, 860 Hjørring 63
  `,
};

export interface MunicipalityList extends CodeList {
  readonly codes: readonly Municipality[];
}

export const municipalities: MunicipalityList = {
  id: 'municipalities',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'Statistics Denmark, Regioner, landsdele og kommuner v1:2007 (NUTS_V1_2007_DK): the 98 municipalities, and Christiansø, which belongs to none.',
  codes: codesOf(landsdele).flatMap(municipalitiesOf),
};

const byCode = new Map(municipalities.codes.map((it) => [it.code, it]));

export function municipality(code: string): Municipality | undefined {
  return byCode.get(code);
}

function municipalitiesOf(landsdel: Landsdel): Municipality[] {
  return [...rows[landsdel].matchAll(/(\d+) (\S+) ([\d.]+)/g)].map(([, code = '', name = '', population]) => {
    const tile = tileGrid.get(code);
    if (!tile) throw new Error(`The tile grid has no square for ${code} ${name}`);
    const label = { da: name, en: code === '101' ? 'Copenhagen' : name };
    return { code, name, label, landsdel, region: regionOfLandsdel[landsdel], population: Number(population), tile };
  });
}
