/**
 * The ids of all rows of the provision tables from which the real agreements of the corpus were written. A
 * row that is missing from a `SOURCES.md` fails; one that cannot be said stands there with the reason.
 */
export const sheetRows: Readonly<Record<string, string>> = {
  'colombia-2016': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21',
  'gaza-plan-2025-10': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21',
  'gaza-proposal-2025-07': '1 2 3 4 5 6 7 8 8a 9 10 11 12 13 14 15 16 17 18 19 20',
  'gaza-three-phase-2025-01':
    '1 2 3 4 4a 4b 5 6 6a 6b 6c 6d 6e 6f 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23',
  'good-friday-decommissioning':
    'A1 A2 A3 A4 A5 A6 A7 A8 A9 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 D1 D2 D3 D4 D5 E1 E2 E3 E4 E5 E6 E7',
  'hodeidah-2018': '1 2 3 4 5 6 7 8 9 10 11 12 13 14',
  'israel-lebanon-2024': '1 2a 2b 3 4 5 6 7a 7b 7c 8 9 10 11 12a 12b 13',
  'lusaka-1999': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 A1 A2 A3 A4 A5 A6 A7 A8 remedy',
  'minsk-ii-2015': '1 2a 2b 2c 3 4a 4b 5 6 7 8 9a 9b 10 11 12 13',
  'mozambique-1992': '1 2 3 4 5 6 7 8',
  'nepal-ammaa-2006': '1 2 3 4 5 6 7 8 9 10 11 12',
  'sinai-1979': '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18',
  'sudan-cpa-2005': '1 2 3a 3b 3c 3d 3e 4 5 6 7 8 9 10 11',
};
