import { describe, expect, it } from 'vitest';
import { deviceAgreement, deviceKey, deviceOf } from '../../../../lib/watch/normalise/device';

const agree = (a: string, b: string) => {
  const forth = deviceAgreement(deviceOf(a), deviceOf(b));
  expect(deviceAgreement(deviceOf(b), deviceOf(a))).toBe(forth);
  return forth;
};

describe('labels of one device', () => {
  it.each([
    ['Chrome on macOS', 'Chrome auf macOS'],
    ['Chrome on macOS', 'Chrome 在 macOS 上'],
    ['Chrome on macOS', 'macOS上のChrome'],
    ['Chrome on macOS', 'Chrome macOS-en'],
    ['Chrome on Windows', 'Google Chrome - 126 (Windows)'],
    ['Chrome on Windows 10', 'Chrome 131.0.6778.86 on Windows 11'],
    ['Mac · macOS 26.1', 'Mac · macOS 10.15.7'],
    ['iPhone · iOS 26.6.2', 'iPhone (iOS 27)'],
    ['Safari on iPhone', 'Safari no iPhone'],
    ['Téléphone Android', 'Android phone'],
    ['Firefox · Linux', 'FIREFOX – LINUX'],
  ])('%s and %s agree', (a, b) => {
    expect(agree(a, b)).toBe('same');
    expect(deviceKey(deviceOf(a))).toBe(deviceKey(deviceOf(b)));
  });

  it.each([
    ['Chrome on macOS', 'Mac · macOS 26.1', 'alike'],
    ['iPhone · iOS 26.1', 'iPhone 15 Pro', 'alike'],
    ['Samsung SM-G960F', 'Android phone', 'alike'],
    ['Computer', 'Desktop · Windows', 'vague'],
    ['Chrome', 'Chrome on macOS', 'vague'],
    ['Unknown device', 'Chrome on macOS', 'unclear'],
  ])('%s and %s can be one (%s)', (a, b, how) => {
    expect(agree(a, b)).toBe(how);
  });
});

it.each([
  ['Chrome on macOS', 'Chrome on Windows', 'other'],
  ['iPhone', 'iPad Pro (12.9-inch) (3rd generation)', 'other'],
  ['Chrome on Chrome OS', 'Chrome on Linux', 'other'],
  ['Chrome on macOS', 'Safari on macOS', 'other-browser'],
  ['Chrome on Android', 'Samsung Internet on Android', 'other-browser'],
  ['Pixel 8', 'Pixel 9', 'other-model'],
  ['Samsung SM-G960F', 'Samsung SM-S921B', 'other-model'],
  ['Tesla', 'Game console', 'other'],
])('%s and %s cannot be one (%s)', (a, b, how) => {
  expect(agree(a, b)).toBe(how);
});

describe('a label that says that nothing is known', () => {
  it.each([
    'Unknown device',
    'Unbekanntes Gerät',
    '未知设备',
    'Appareil inconnu',
    'Dispositivo desconocido',
    'Dispositivo desconhecido',
    'Неизвестное устройство',
    'جهاز غير معروف',
    '不明なデバイス',
    '알 수 없는 기기',
    'Άγνωστη συσκευή',
    'อุปกรณ์ที่ไม่รู้จัก',
    'Thiết bị không xác định',
    'Unknown phone',
    '',
    '—',
    '42',
  ])('"%s"', (label) => {
    expect(deviceOf(label).unknown).toBe(true);
  });

  it('is not one that knows a part', () => {
    expect(deviceOf('Unknown browser on Windows 10')).toMatchObject({ unknown: false, family: 'windows' });
    expect(deviceOf('Tesla Model 3')).toMatchObject({ unknown: false, family: 'other:tesla model' });
  });
});

it('reads hostile labels in no time and by no prototype', () => {
  for (const label of [
    '__proto__',
    'constructor',
    'x'.repeat(1_000_000),
    '\u202e'.repeat(50_000),
    '-'.repeat(200_000),
  ]) {
    expect(typeof deviceOf(label).unknown).toBe('boolean');
  }
});
