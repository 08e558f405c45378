import { BarChart, LineChart, municipalityTiles, TileMap, Stack } from '#kit';

const periods = ['Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];

// Any figures will do, as long as they are the same on every screenshot.
const figure = (code: string) => {
  const seed = (Number(code) * 7919) % 101;
  return seed < 22 ? null : Math.round(4 + seed / 3);
};

export function Figures() {
  return (
    <div className="el-page">
      <Stack gap="lg">
        <BarChart
          finding="Ethnic origin is the ground most often reported"
          basis="Reports, all municipalities, Q4 2025. The light line shows what the noise allows."
          names={['Ground', 'Reports']}
          csv="grounds-2025-q4.csv"
          noise={{ maximumNoise: 5, variance: 3 }}
          data={[
            { key: 'e', label: 'Ethnic origin', value: 512 },
            { key: 'd', label: 'Disability', value: 344 },
            { key: 'g', label: 'Gender', value: 301 },
            { key: 'r', label: 'Religion or belief', value: 188 },
            { key: 'a', label: 'Age', value: 97 },
            { key: 'p', label: 'Political view', value: null },
          ]}
        />
        <LineChart
          finding="Reports from work have risen for six quarters"
          basis="Reports, all municipalities, 2024–2025"
          name="Quarter"
          periods={periods}
          csv="areas.csv"
          series={[
            { key: 'work', label: 'Working life', values: [140, 138, 152, 160, 171, 183, 190, 206] },
            { key: 'school', label: 'School and education', values: [96, 101, 88, 92, 99, 104, 97, 110] },
            { key: 'health', label: 'Health care', values: [60, null, null, 66, 71, 69, 80, 84] },
          ]}
        />
        <TileMap
          finding="Reports are most frequent around the large cities"
          basis="Reports per 10 000 inhabitants, Q4 2025"
          names={['Municipality', 'Reports per 10 000']}
          csv="municipalities.csv"
          tiles={municipalityTiles(figure)}
        />
      </Stack>
    </div>
  );
}
