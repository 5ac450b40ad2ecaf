import { expect, it } from 'vitest';
import { placeAgreement, placeOf } from '../../../../lib/watch/normalise/place';

it.each([
  ['Los Angeles, CA, US', 'US', ['los angeles', 'ca']],
  ['Reus, CT, ES', 'ES', ['reus', 'ct']],
  ['Fondettes, FR', 'FR', ['fondettes']],
  ['Mumbai, IN', 'IN', ['mumbai', 'in']],
  ['San Diego, United States', 'US', ['san diego']],
  ['New York, NY', 'US', ['new york', 'ny']],
  ['Spanien', 'ES', []],
  ['Warszawa, Polska', 'PL', ['warszawa']],
  ['Москва, Россия', 'RU', ['москва']],
  ['서울, 대한민국', 'KR', ['서울']],
  ['中国, 北京', 'CN', ['北京']],
  ['美国加利福尼亚州', 'US', ['加利福尼亚州']],
  ['الولايات المتحدة', 'US', []],
  ['Prague, Czech Republic', 'CZ', ['prague']],
  ['London, UK', 'GB', ['london']],
  ['Approx. Seattle', null, ['seattle']],
  ['São Paulo, Brasil', 'BR', ['sao paulo']],
  ['未知地区', null, []],
  ['Unknown location', null, []],
  ['', null, []],
])('%s', (text, country, parts) => {
  expect(placeOf(text)).toEqual({ country, parts });
});

it.each([
  ['Los Angeles, CA, US', 'Los Angeles, United States', 'same'],
  ['Los Angeles, CA, US', 'Approx. Los Angeles', 'same'],
  ['San Diego, CA', 'San Diego, CA, US', 'same'],
  ['Los Angeles, CA, US', 'Santa Monica, CA, US', 'same-region'],
  ['Los Angeles, CA, US', 'New York, USA', 'same-country'],
  ['Los Angeles, CA, US', 'Estados Unidos', 'within'],
  ['California', 'Los Angeles, California, US', 'within'],
  ['Spain', '西班牙', 'same'],
  ['Paris, TX, US', 'Paris, FR', 'other-country'],
  ['Mumbai, IN', 'Bloomington, IN, US', 'other-country'],
  ['Seattle', 'Lagos', 'other-town'],
  ['Seattle', '', 'unclear'],
  ['Seattle', 'Nigeria', 'unclear'],
])('%s and %s: %s', (a, b, how) => {
  expect(placeAgreement(placeOf(a), placeOf(b))).toBe(how);
  expect(placeAgreement(placeOf(b), placeOf(a))).toBe(how);
});
