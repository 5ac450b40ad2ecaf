/** Verbs with which products with such switches have a device trusted, at the start of a name or (German, Dutch) at its end. */
const TRUSTING =
  /^(?:trust (?:this|the|my|that)\b|diesem .* vertrauen|faire confiance|confiar em |confiar en |considera attendibile|lita på |stol på |luota |zaufaj |důvěřovat|dôverovať|доверять|довіряти|bu cihaza güven|الوثوق|الثقة ب|ثق ب|תן אמון|اعتماد به|เชื่อถืออุปกรณ์|ไว้วางใจ|tin cậy thiết bị|tin tưởng thiết bị|percayai )|^.{2,30}(?:を信頼| vertrouwen| 신뢰| पर भरोसा करें)$|^信任/iu;

/** "Trust this device": what a switch or button of a row does. It names no device and is no mark. */
export const offersTrust = (text: string): boolean => text.length <= 60 && TRUSTING.test(text.trim());
