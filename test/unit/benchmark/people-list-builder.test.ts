import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { buildPeopleListCsv } from '#test/builders/people-list-builder.ts';

it('always builds the same list, with every person apart', () => {
  const csv = buildPeopleListCsv(200, 7);
  expect(buildPeopleListCsv(200, 7)).toBe(csv);
  expect(buildPeopleListCsv(200, 8)).not.toBe(csv);
  const { data, errors } = Papa.parse<readonly string[]>(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(201);
  expect(new Set(data.map((row) => row[1])).size).toBe(201);
});
