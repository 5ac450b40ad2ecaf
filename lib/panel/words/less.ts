import { list } from './list';
import { anyStem } from './vocabulary';

/**
 * Stems of "Show less", which stands where "Show more" stood when all is shown. Of any language at once: asked only of a control
 * below a list that no table knows, so that a language without a stem here costs no more than a list that is not said to be all.
 */
const stems = list`
  less | fewer | collapse | weniger | einklappen | moins | réduire | replier | menos | contraer | recolher | meno | comprimi |
  minder | inklappen | mindre | færre | färre | skjul | dölj | vähemmän | supista | mniej | zwiń | méně | sbalit | menej | zbaliť |
  kevesebb | mai puțin | manj | manje | меньш | свернуть | менш | згорнути | по-малко | мање | λιγότερ | daha az | أقل | פחות |
  کمتر | कम दिखा | lebih sedikit | ít hơn | thu gọn | น้อยลง | 少なく | 折りたた | 閉じる | 收起 | 折叠 | 摺疊 | 간략히 | 접기
`;

export const saysLess = anyStem(stems);
