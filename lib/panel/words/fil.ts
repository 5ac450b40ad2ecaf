import { list } from './list';
import type { Words } from './words';

export const fil: Words = {
  activeSessions: list`
    Mga aktibong session | Mga aktibong sesyon | Iyong mga aktibong session | Lahat ng aktibong session |
    Mga session | Mga sesyon | Iyong mga session | Ang iyong mga session | Aking mga session |
    Lahat ng session | Mga bukas na session | Pamahalaan ang mga session |
    Pamahalaan ang mga aktibong session | Pamamahala ng session | Mga device at session |
    Mga session at device | Mga naka-log in na device | Mga naka-sign in na device | Mga aktibong device |
    Mga aktibong pag-log in | Kung saan ka naka-log in | Kung saan ka naka-sign in | Saan ka naka-log in |
    Saan ka naka-sign in | Mga device kung saan ka naka-log in
  `,
  session: list`session | sesyon`,
  security: list`
    Seguridad | Seguridad at pag-log in | Seguridad at pag-login | Seguridad at pag-sign in |
    Pag-log in at seguridad | Mga setting ng seguridad | Seguridad at privacy | Privacy at seguridad |
    Password at seguridad | Seguridad ng account
  `,
  current: list`
    Kasalukuyang session | Kasalukuyang sesyon | Iyong kasalukuyang session | Ang iyong kasalukuyang session |
    Session na ito | Ang session na ito | Device na ito | Ang device na ito | Browser na ito |
    Ang browser na ito | Ang computer na ito | Computer na ito | Ang teleponong ito | Ang app na ito |
    Kasalukuyan | Kasalukuyang device | Kasalukuyang browser | Iyong kasalukuyang device |
    Ito ang iyong kasalukuyang session | Narito ka | Nandito ka | Aktibo sa device na ito |
    Aktibo ngayon sa device na ito | Ginagamit mo ang session na ito |
    Kasalukuyan mong ginagamit ang session na ito | Session na ginagamit mo ngayon
  `,
  trusted: list`pinagkakatiwalaan | pinagkatiwalaan | mapagkakatiwalaan | na-verify na device | trusted`,
  negation: list`hindi | wala | walang | di`,
  unavailable: list`
    hindi available ang status ng session | hindi available ang katayuan |
    hindi available ang estado ng session | hindi available*status | status ng session*hindi |
    hindi alam ang status | hindi alam*status | hindi malaman ang status | hindi matukoy*status |
    walang available na status | hindi available ang session
  `,
  logOut: list`
    mag-log out | mag-logout | i-log out | pag-log out | ilog out | mag-sign out | i-sign out | pag-sign out |
    lumabas | tapusin ang session | tapusin*session | wakasan ang session | wakasan*session |
    isara ang session | isara*session | bawiin ang access | bawiin | idiskonekta | alisin ang device |
    alisin ang session | alisin ang access | alisin ang device na ito
  `,
  everywhere: list`
    lahat ng device | lahat ng session | lahat ng iba | lahat ng aktibong | lahat ng browser | sa lahat |
    mag-log out sa lahat | i-log out ang lahat | i-log out lahat | tapusin ang lahat | tapusin lahat |
    saanman | kahit saan | ibang device | ibang session | iba pang device | iba pang session | bawat device |
    mga napili | napiling
  `,
  more: list`
    magpakita pa | ipakita pa | magpakita ng higit pa | mag-load pa | i-load pa | tingnan pa | tumingin pa |
    higit pang session | higit pang device | higit pa | ipakita lahat | ipakita ang lahat | tingnan lahat |
    tingnan ang lahat | i-load ang lahat | susunod | mas luma
  `,
  loading: list`
    naglo-load | nilo-load | kinukuha | mangyaring maghintay | maghintay | sandali lang | saglit lang
  `,
  failed: list`
    hindi ma-load | hindi na-load | hindi mai-load | hindi makuha | hindi maipakita | hindi namin ma-load |
    hindi naming ma-load | bigong i-load | bigong ma-load | nabigong i-load | nabigong ma-load |
    nabigo ang pag-load | error sa pag-load | nagka-error | nagkaroon ng error | may naganap na error |
    may nangyaring error | nagkaroon ng problema | nagkaproblema | may nangyaring mali | may mali |
    subukan ulit | subukang muli | subukan muli | pakisubukan | subukan*mamaya | hindi available sa ngayon |
    hindi available ngayon
  `,
  otherLists: list`
    Mga pinagkakatiwalaang device | Mga pinagkakatiwalaan na device | Iyong mga pinagkakatiwalaang device |
    Mga trusted device | Mga passkey | Mga security key | Mga susi sa seguridad | Mga nakakonektang app |
    Mga konektadong app | Mga naka-link na app | Mga app at connector | Mga connector |
    Mga nakakonektang account | Mga naka-link na account | Mga nakakonektang serbisyo |
    Mga third-party na app | Third-party na access | Mga awtorisadong app | Mga plugin | Mga integration |
    Mga nakabahaging link | Mga ibinahaging link | Mga nakabahaging chat | Mga API key | Iyong mga API key |
    Multi-factor na pagpapatotoo | Multi-factor na authentication | Multifactor na pagpapatotoo |
    Multi-factor na pagpapatotoo (MFA) | Two-factor na pagpapatotoo | Two-factor na authentication |
    2-step na pag-verify | Two-step na pag-verify | MFA | 2FA | Authenticator app | SMS | Text message |
    Mga push notification | Mga code sa pag-recover | Mga recovery code | Mga backup code | Password |
    Baguhin ang password | Palitan ang password | Mga paraan ng pag-log in | Mga paraan ng pag-sign in |
    Mga kontrol sa data | Pamamahala ng data | Mga notification | Mga abiso | Pangkalahatan |
    Pag-personalize | Personalisasyon | Memorya | Pagsingil | Subscription | Paggamit | Pagsasalita | Boses |
    Mga iskedyul | Advanced na seguridad ng account | Advanced na seguridad | Kamakailang aktibidad |
    Aktibidad ng account | Aktibidad sa account | Aktibidad sa seguridad | Kasaysayan ng pag-log in |
    Kasaysayan ng pag-login | Kasaysayan ng pag-sign in | Mga kamakailang pag-log in |
    Mga kamakailang pag-sign in | Aktibidad sa pag-log in | Mga natapos na session | Mga nakaraang session |
    Mga nag-expire na session | Mga kontrol ng magulang | Parental controls |
    Ligtas na mag-sign in gamit ang ChatGPT | Mag-sign in gamit ang ChatGPT | Mag-log in gamit ang ChatGPT |
    Mag-log out sa device na ito | Mag-sign out sa device na ito | Mga naka-archive na chat |
    I-delete ang account | Tanggalin ang account | Account | Tulong
  `,
  captions: {
    device: list`
      Aparato | Pangalan ng device | Uri ng device | Device o browser | Browser o device | Device at browser |
      Kliyente
    `,
    app: list`
      Aplikasyon | Mga app | Produkto | Mga produkto | Ginamit kasama ng | Ginagamit sa | Ginamit sa |
      Konteksto ng app | Serbisyo | Mga serbisyo
    `,
    location: list`
      Lokasyon | Tinatayang lokasyon | Lugar | Tantiyang lokasyon | Huling lokasyon | Saan | Lungsod |
      Rehiyon | Bansa | Lokasyon ng pag-log in
    `,
    signedIn: list`
      Naka-log in | Naka-sign in | Nag-log in | Nag-sign in | Pag-log in | Pag-sign in | Oras ng pag-log in |
      Petsa ng pag-log in | Oras ng pag-sign in | Petsa ng pag-sign in | Huling pag-log in |
      Huling nag-log in | Huling pag-sign in | Unang pag-log in | Petsa | Oras | Petsa at oras | Kailan |
      Mula noong | Nagsimula | Huling aktibo | Huling aktibidad | Huling ginamit | Huling nakita |
      Huling access
    `,
    status: list`
      Katayuan | Kalagayan | Estado | Status ng session | Katayuan ng session | Pinagkakatiwalaan |
      Pinagkakatiwalaang device | Tiwala | Kasalukuyan | Kasalukuyang session
    `,
  },
  signedIn: list`
    naka-log in | naka-log in noong | naka-log in mula noong | naka-sign in | naka-sign in noong |
    nag-log in | nag-log in noong | nag-sign in | nag-sign in noong | nag-log in ka noong | pag-log in |
    pag-sign in | oras ng pag-log in | petsa ng pag-log in | huling pag-log in | huling nag-log in |
    huling pag-sign in | huling nag-sign in | unang pag-log in | nagsimula | nagsimula noong | mula noong |
    aktibo mula noong
  `,
  lastActive: list`
    huling aktibo | huling aktibo noong | huling aktibidad | huling ginamit | huling ginamit noong |
    huling nakita | huling access | aktibo | aktibo noong | ginamit noong
  `,
  otherTimes: list`
    idinagdag | ginawa noong | mag-e-expire | nag-expire | may bisa hanggang | na-update | binago |
    nairehistro | nag-log out | nag-sign out | natapos | ikinonekta
  `,
  justNow: list`
    ngayon lang | kani-kanina lang | kanina lang | ngayon | sa ngayon | ilang segundo ang nakalipas |
    ilang sandali ang nakalipas | wala pang isang minuto ang nakalipas | aktibo ngayon | kasalukuyang aktibo
  `,
  active: list`
    Aktibo | Aktibo ngayon | Kasalukuyang aktibo | Aktibong session | Ginagamit | Ginagamit ngayon
  `,
  near: list`
    humigit-kumulang | tinatayang | tinatayang lokasyon | malapit sa | bandang | sa paligid ng | sa may |
    ~ (tinatayang) | ~ (tantiya) | ~ at paligid
  `,
  unknownDevice: list`
    Hindi kilalang device | Hindi kilalang browser | Hindi alam na device | Hindi matukoy na device |
    Hindi kilala | Hindi alam | Ibang device
  `,
  unknownLocation: list`
    Hindi alam na lokasyon | Hindi kilalang lokasyon | Hindi alam ang lokasyon |
    Hindi available ang lokasyon | Hindi matukoy ang lokasyon | Hindi alam na lugar | Hindi alam |
    Walang lokasyon
  `,
  devices: list`aparato | telepono | cellphone | kompyuter`,
  apiPlatform: list`Platform ng API | API Platform | OpenAI API | API`,
  yes: list`Oo`,
  no: list`Hindi`,
};
