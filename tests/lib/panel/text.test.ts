import { describe, expect, it } from 'vitest';
import { bare, fold } from '../../../lib/panel/page/text';
import { vocabularyOf } from '../../../lib/panel/words/vocabulary';

describe('what is written in several ways folds alike', () => {
  it.each([
    ['फ़ोन', 'फोन'],
    ['यहाँ', 'यहां'],
    ['ॲप', 'अ‍ॅप'],
    ['नज़दीक', 'नज़दीक'],
    ['نشست‌های فعال', 'نشست های فعال'],
    ['استفاده می‌کنید', 'استفاده می کنید'],
    ['وارد شده‌اید', 'وارد شده اید'],
    ['جلسة', 'جلسه'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('but not what is something else', () => {
    expect(fold('ড়')).not.toBe(fold('ড'));
    expect(fold('قمی کنونی')).toBe('قمی کنونی');
    expect(fold('نام هایده')).toBe('نام هایده');
  });
});

describe('a blank that says nothing', () => {
  it.each([
    ['この PC', 'このPC'],
    ['2 段階認証', '2段階認証'],
    ['사용 중', '사용중'],
    ['เมื่อเร็ว ๆ นี้', 'เมื่อเร็วๆ นี้'],
    ['API 密钥', 'API密钥'],
  ])('does not keep %s and %s apart', (one, other) => {
    expect(bare(one)).toBe(bare(other));
  });

  it('keeps words of other scripts apart', () => {
    expect(bare('log out')).not.toBe(bare('logout'));
    expect(bare('لاگ آؤٹ')).not.toBe(bare('لاگآؤٹ'));
  });

  it('may stand within a stem', () => {
    const words = vocabularyOf(['ko']);
    expect(words.has('logOut', '이 기기 연결해제')).toBe(true);
    expect(words.has('logOut', '연결 해제')).toBe(true);
  });
});
