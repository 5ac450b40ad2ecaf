import { list } from './list';
import type { Words } from './words';

export const fil = (): Words => ({
  activeSessions: list`
    Mga aktibong session | Mga aktibong sesyon | Iyong mga aktibong session | Lahat ng aktibong session |
    Mga session | Mga sesyon | Iyong mga session | Ang iyong mga session | Aking mga session |
    Lahat ng session | Mga bukas na session | Pamahalaan ang mga session |
    Pamahalaan ang mga aktibong session | Pamamahala ng session | Mga device at session |
    Mga session at device | Mga naka-log in na device | Mga naka-sign in na device | Mga aktibong device |
    Mga aktibong pag-log in | Kung saan ka naka-log in | Kung saan ka naka-sign in | Saan ka naka-log in |
    Saan ka naka-sign in | Mga device kung saan ka naka-log in | Mga active session |
    Mga aktibong session mo | Mga active na session | Mga active session mo | Ang iyong mga aktibong session |
    Ang mga aktibong session mo | Iyong mga active session | Mga session mo | Mga aktibong login session |
    Mga login session | Mga session sa pag-log in | Mga session ng pag-log in | Mga sign-in session |
    Mga kasalukuyang session | Mga nakabukas na session | Mga session ng account | Mga session ng browser |
    Mga session sa browser | Mga session sa web | Lahat ng iyong session | Lahat ng session mo |
    Lahat ng aktibong session mo | Listahan ng session | Listahan ng mga session |
    Listahan ng mga aktibong session | Tingnan ang mga aktibong session | Suriin ang mga aktibong session |
    I-manage ang mga session | I-manage ang mga aktibong session | Pangasiwaan ang mga session |
    Pamahalaan ang iyong mga session | Pamahalaan ang mga device | Mga device at aktibong session |
    Mga aktibong session at device | Mga device at session mo | Mga device at mga session |
    Mga naka-login na device | Mga device na naka-log in | Mga device na naka-sign in |
    Mga device na naka-log in sa account mo | Mga device na naka-log in sa iyong account |
    Mga device na naka-sign in sa iyong account | Mga device na ginamit sa pag-log in |
    Mga device na naka-login | Mga active na device | Mga active device | Mga aktibong device mo |
    Mga aktibong login | Mga aktibong sign-in | Mga device kung saan ka naka-sign in |
    Mga device na na-log in mo | Mga lugar kung saan ka naka-log in | Mga lugar kung saan ka naka-sign in |
    Kung saan ka kasalukuyang naka-log in | Kung saan ka nag-log in | Kung saan ka naka-login |
    Saan ka nakapag-log in | Saan ka naka-login |
    {Mga aktibong,Mga bukas na,Mga kasalukuyang,Lahat ng,Lahat ng aktibong,Iyong mga,Iyong mga aktibong,Aking mga,Pamahalaan ang mga,Tingnan ang mga,Listahan ng mga} {session,login,pag-login,sign-in,pag-sign in,sesyon,aktibong session,session mo} {,mo,sa account mo,sa iyong account} |
    Aktibong {login,pag-login,sign-in,pag-sign in,sesyon,aktibong session,session mo} {,mo,sa account mo,sa iyong account} |
    Aktibong session {sa account mo,sa iyong account} |
    {Mga naka-log in na,Mga naka-sign in na,Mga aktibong,Mga konektadong,Mga nakakonektang,Mga naka-login na,Mga naka-log-in na,Mga naka-sign-in na,Iyong mga} {device,browser,device at browser,device at session} {,mo} |
    {Kung saan ka,Saan ka,Mga device kung saan ka,Mga device na,Mga lugar kung saan ka,Mga device na kung saan ka} {naka-log in,naka-sign in,nag-log in,nag-sign in,naka-login,kasalukuyang naka-log in,kasalukuyang naka-sign in,naka-log in ka,naka-sign in ka,naka-log in sa account mo,naka-sign in sa account mo} |
    Mga session at {device,mga device,login}
  `,
  session: list`session | sesyon`,
  security: list`
    Seguridad | Seguridad at pag-log in | Seguridad at pag-login | Seguridad at pag-sign in |
    Pag-log in at seguridad | Mga setting ng seguridad | Seguridad at privacy | Privacy at seguridad |
    Password at seguridad | Seguridad ng account | Pag-sign in at seguridad | Pag-login at seguridad |
    Seguridad at pagkapribado | Privacy & seguridad | Seguridad & privacy | Seguridad sa account |
    Seguridad at access | Seguridad ng pag-log in | Mga setting sa seguridad | Setting ng seguridad |
    Password & seguridad
  `,
  current: list`
    Kasalukuyang session | Kasalukuyang sesyon | Iyong kasalukuyang session | Ang iyong kasalukuyang session |
    Session na ito | Ang session na ito | Device na ito | Ang device na ito | Browser na ito |
    Ang browser na ito | Ang computer na ito | Computer na ito | Ang teleponong ito | Ang app na ito |
    Kasalukuyan | Kasalukuyang device | Kasalukuyang browser | Iyong kasalukuyang device |
    Ito ang iyong kasalukuyang session | Narito ka | Nandito ka | Aktibo sa device na ito |
    Aktibo ngayon sa device na ito | Ginagamit mo ang session na ito |
    Kasalukuyan mong ginagamit ang session na ito | Session na ginagamit mo ngayon |
    Kasalukuyang session (device na ito) | Kasalukuyan (device na ito) | Device na ito (kasalukuyan) |
    Itong device | Ang device mo ngayon | Ikaw | Ikaw ito | Nandito ka ngayon | Narito ka ngayon |
    Kasalukuyang session mo | Ang kasalukuyan mong session | Kasalukuyan mong session |
    Ang kasalukuyang session mo | Ang session mo ngayon | Session mo ngayon | Itong session |
    Itong session na ito | Ito ang kasalukuyang session | Ito ang kasalukuyan mong session |
    Ito ang kasalukuyang session mo | Ito ang session mo | Ito ang iyong session | Ito ang iyong device |
    Ito ang device mo | Ito ang device na ginagamit mo | Ito ang iyong kasalukuyang device |
    Ang iyong kasalukuyang device | Kasalukuyang device mo | Kasalukuyan mong device | Iyong device |
    Ang iyong device | Ang device mo | Device mo | Iyong browser | Ang iyong browser |
    Iyong kasalukuyang browser | Kasalukuyang browser mo | Kasalukuyang session ng browser |
    Ang tablet na ito | Tablet na ito | Laptop na ito | Ang laptop na ito | PC na ito | Ang Mac na ito |
    Mac na ito | iPhone na ito | Ang iPhone na ito | Teleponong ito | Telepono na ito | Phone na ito |
    App na ito | Sa kasalukuyan | Kasalukuyang ginagamit na device | Kasalukuyang ginagamit na session |
    Session na kasalukuyang ginagamit | Session na ginagamit mo | Ang session na ginagamit mo |
    Ang session na ginagamit mo ngayon | Device na ginagamit mo | Ang device na ginagamit mo |
    Device na ginagamit mo ngayon | Ginagamit mo ang session na ito ngayon |
    Ginagamit mo ngayon ang session na ito | Ginagamit mo na ang session na ito |
    Ginagamit mo ang device na ito | Ginagamit mo ang device na ito ngayon |
    Kasalukuyan mong ginagamit ang device na ito | Kasalukuyang ginagamit ang session na ito |
    Ginagamit sa device na ito | Kasalukuyang ginagamit sa device na ito | Aktibo sa device na ito ngayon |
    Kasalukuyang aktibo sa device na ito | Active sa device na ito | Naka-log in sa device na ito |
    Naka-sign in sa device na ito | Kasalukuyang pag-log in | Kasalukuyang login | Pag-log in na ito |
    Current na session | Current na device |
    {Kasalukuyang,Itong,Ang kasalukuyang,Iyong kasalukuyang,Ang iyong kasalukuyang,Ginagamit na,Ang iyong} {session,device,browser,login,sesyon,computer,telepono} {,mo,(device na ito),(ang device na ito)} |
    {Ito ang,Ito ay ang} {kasalukuyan mong session,kasalukuyang session,session mo,iyong session,iyong kasalukuyang session,device mo,iyong device,kasalukuyan mong device} |
    {Narito ka,Nandito ka,Ikaw ito,Dito ka,Nandito ka ngayon,Narito ka ngayon} |
    {Ginagamit mo,Kasalukuyan mong ginagamit,Ginagamit} {ang device na ito,ang session na ito,itong device,itong session} {,ngayon} |
    {Aktibo,Naka-log in,Naka-sign in,Ginagamit} sa {device,browser} na ito
  `,
  trusted: list`
    pinagkakatiwalaan | pinagkatiwalaan | mapagkakatiwalaan | na-verify na device | trusted | mapagkatiwala |
    katiwa-tiwala | katiwala-tiwala | tiwala | na-trust | maaasahan | mapapagkatiwalaan
  `,
  trusting: list`
    {pagkatiwalaan,magtiwala sa} {ang,} {device,browser,computer} {na ito,} | pagkatiwalaan ang |
    {markahan,itakda} bilang pinagkakatiwalaan
  `,
  negation: list`hindi | wala | walang | di | hindi na`,
  unavailable: list`
    hindi available ang status ng session | hindi available ang katayuan |
    hindi available ang estado ng session | hindi available*status | status ng session*hindi |
    hindi alam ang status | hindi alam*status | hindi malaman ang status | hindi matukoy*status |
    walang available na status | hindi available ang session | hindi available*katayuan |
    hindi available*kalagayan | hindi available*estado | status ng session*unavailable |
    status*hindi available | katayuan ng session*hindi | katayuan*hindi available |
    kalagayan ng session*hindi | hindi makuha ang status | hindi makuha*status ng session |
    hindi matukoy*katayuan | hindi malaman*status | hindi alam*katayuan | walang status |
    walang available na katayuan | hindi kilala ang status | unavailable ang status | unavailable ang session
  `,
  logOut: list`
    mag-log out | mag-logout | i-log out | pag-log out | ilog out | mag-sign out | i-sign out | pag-sign out |
    lumabas | tapusin ang session | tapusin*session | wakasan ang session | wakasan*session |
    isara ang session | isara*session | bawiin ang access | bawiin | idiskonekta | alisin ang device |
    alisin ang session | alisin ang access | alisin ang device na ito | log out | logout | sign out |
    signout | maglog out | maglogout | ilog-out | i-logout | pag-logout | pagla-log out | mag-sign-out |
    i-sign-out | umalis | ihinto*session | itigil*session | kanselahin*session | i-end ang session |
    i-end*session | tanggalin*device | tanggalin*session | tanggalin ang access | alisin*device |
    alisin*session | burahin*session | bawiin*access | i-revoke | i-disconnect | idiskonekta*device |
    kalimutan ang device | i-unlink |
    {putulin,wakasan}
  `,
  everywhere: list`
    lahat ng device | lahat ng session | lahat ng iba | lahat ng aktibong | lahat ng browser | sa lahat |
    mag-log out sa lahat | i-log out ang lahat | i-log out lahat | tapusin ang lahat | tapusin lahat |
    saanman | kahit saan | ibang device | ibang session | iba pang device | iba pang session | bawat device |
    mga napili | napiling | lahat ng lugar | lahat ng lokasyon | lahat ng account | lahat ng aking |
    lahat ng mga | lahat ng natitira | lahat ng iyong | sa bawat | kahit saang | bawat session |
    bawat browser | mga ibang | ibang mga device | ibang mga session | ibang browser | iba pang browser |
    iba pang mga | ang iba pa | natitirang | napili | piniling | sabay-sabay |
    {bawat,ibang} {device,session,browser,iba pang,mga device,mga session,lugar,iba pa} |
    iba pang {iba pang,lugar,iba pa} | mga iba pang {iba pang,lugar,iba pa} |
    {saanman,kahit saan,maliban sa,lahat ng iba,lahat ng natitira}
  `,
  more: list`
    magpakita pa | ipakita pa | magpakita ng higit pa | mag-load pa | i-load pa | tingnan pa | tumingin pa |
    higit pang session | higit pang device | higit pa | ipakita lahat | ipakita ang lahat | tingnan lahat |
    tingnan ang lahat | i-load ang lahat | susunod | mas luma | higit na marami | mas marami |
    mas maraming session | marami pang session | iba pang session na | karagdagang session |
    karagdagang device | ipakita*lahat | tingnan*lahat | makita ang lahat | ipakita ang natitira |
    ipakita ang iba | tingnan ang iba | susunod na pahina | kasunod | nakaraang mga session |
    {magpakita,mag-load,i-load,makita} {pa,ang lahat,lahat,ang iba,ng higit,nang higit,ang higit,ang iba pa,ng iba} |
    ipakita {ng higit,nang higit,ang higit,ng iba} | tingnan {ng higit,nang higit,ang higit,ng iba} |
    iba pang {session,device,resulta}
  `,
  loading: list`
    naglo-load | nilo-load | kinukuha | mangyaring maghintay | maghintay | sandali lang | saglit lang |
    niloload | nagloload | ini-load | kinukuha ang | kumukuha | hinahanap | sinusuri | pinoproseso |
    inihahanda | pakihintay | hintayin | teka lang | sandali po | maghintay*sandali
  `,
  failed: list`
    hindi ma-load | hindi na-load | hindi mai-load | hindi makuha | hindi maipakita | hindi namin ma-load |
    hindi naming ma-load | bigong i-load | bigong ma-load | nabigong i-load | nabigong ma-load |
    nabigo ang pag-load | error sa pag-load | nagka-error | nagkaroon ng error | may naganap na error |
    may nangyaring error | nagkaroon ng problema | nagkaproblema | may nangyaring mali | may mali |
    subukan ulit | subukang muli | subukan muli | pakisubukan | subukan*mamaya | hindi available sa ngayon |
    hindi available ngayon | hindi maload | hindi mag-load | hindi naload | hindi nag-load | hindi nai-load |
    hindi makapag-load | hindi makuha ang | hindi nakuha | hindi makukuha | hindi maipapakita |
    hindi naipakita | hindi ipinapakita | hindi namin makuha | hindi namin maipakita | hindi namin na-load |
    hindi nagawang | hindi magawang | bigo sa pag-load | bigo ang pag-load | bigong makuha | nabigong makuha |
    nabigong kunin | nabigong mag-load | nabigo sa pag | nabigo ang | pumalya | palpak | error habang |
    error sa pagkuha | error ang naganap | error ang nangyari | nag-error | naka-error | may error |
    nangyari ang isang error | naganap ang isang error | problema sa pag-load | problema habang |
    may problema | may naganap na problema | nagka-problema | nagka-aberya | may aberya | may hindi tama |
    may nagkamali | may nangyari | paumanhin | pasensya na | sumubok muli | sumubok ulit | subukang ulit |
    subukan*ulit | subukan*muli | i-refresh | i-reload | mag-refresh | i-load muli | i-load ulit |
    hindi available sa kasalukuyan | kasalukuyang hindi available | pansamantalang hindi |
    {hindi,di} {ma-load,mai-load,makuha,maipakita,na-load,nai-load,nakuha,namin ma-load,namin mai-load,namin makuha,makakonekta} |
    {nagkaroon ng,may naganap na,nagka} {error,problema,mali} | bigong
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
    I-delete ang account | Tanggalin ang account | Account | Tulong | Mga pinagkakatiwalaang device mo |
    Ang iyong mga pinagkakatiwalaang device | Mga mapagkakatiwalaang device | Iyong mga trusted device |
    Mga pinagkakatiwalaang browser | Mga natatandaang device | Mga kilalang device | Mga nakilalang device |
    Mga na-verify na device | Mga awtorisadong device | Mga naka-block na device | Mga inalis na device |
    Mga naka-log out na device | Mga naka-sign out na device | Mga passkey mo | Iyong mga passkey | Passkey |
    Passkeys | Mga passkey at security key | Mga passkey at susi sa seguridad | Security key |
    Mga key ng seguridad | Mga konektadong application | Mga nakakonekta na app | Mga app na nakakonekta |
    Mga naka-link na application | Mga app at koneksyon | Mga konektor | Mga konektadong account |
    Mga konektadong serbisyo | Mga app ng third party | Mga third-party app | Access ng third party |
    Mga app na may pahintulot | Mga plug-in | Mga integrasyon | Mga pagsasama | Mga shared link |
    Mga link na ibinahagi | Mga nakabahaging pag-uusap | Mga shared chat | Mga key ng API | API keys |
    Mga access token | Multi-factor authentication | Multi-factor authentication (MFA) |
    Two-factor authentication | Two-factor authentication (2FA) | Two-factor na pagpapatotoo (2FA) |
    Dalawang hakbang na pag-verify | Dalawang-hakbang na pag-verify | Pag-verify sa dalawang hakbang |
    Pagpapatotoo sa dalawang salik | 2-factor na pagpapatotoo | App na authenticator | Mensaheng text |
    Text na mensahe | Mga push na notification | Mga code sa pagbawi | Mga code ng backup |
    Email sa pag-recover | Recovery email | Mga paraan ng pag-recover | Palitan ang iyong password |
    Mga paraan sa pag-log in | Mga paraan para mag-sign in | Mga paraan para mag-log in |
    Mga opsyon sa pag-log in | Mga kontrol ng data | Data controls | Mga alerto | General | Personalization |
    Memory | Billing | Mga pagbabayad | Mga subscription | Usage | Boses at pagsasalita | Iskedyul |
    Mga order | Lockdown mode | Advanced security | Mga kamakailang aktibidad |
    Kamakailang aktibidad sa account | Kamakailang aktibidad ng account |
    Kamakailang aktibidad sa pag-log in | Kamakailang aktibidad sa pag-sign in |
    Kamakailang aktibidad sa seguridad | Aktibidad ng pag-log in | Aktibidad sa pag-sign in |
    Kasaysayan ng session | Kasaysayan ng mga session | Kasaysayan ng aktibidad | Kasaysayan ng account |
    Kasaysayan ng seguridad | History ng pag-log in | History ng pag-sign in | History ng session |
    Log ng aktibidad | Log ng seguridad | Log ng audit | Mga event sa seguridad | Mga kaganapan sa seguridad |
    Mga alerto sa seguridad | Mga alerto sa pag-log in | Mga nakaraang pag-log in | Mga nakaraang login |
    Mga nabigong pag-log in | Mga pagtatangkang mag-log in | Mga pagtatangka sa pag-log in |
    Mga nabigong pagtatangka sa pag-log in | Mga lumang session | Mga natapos nang session |
    Mga nagtapos na session | Mga hindi aktibong session | Mga isinarang session | Mga binawing session |
    Mga naka-log out na session | Mga naka-sign out na session | Mga kamakailang natapos na session |
    Mga kamakailang naka-log out | Kamakailang naka-log out | Kamakailang nag-log out |
    Kung saan ka dating naka-log in | Mga third-party na session | Mga session ng app | Codex CLI |
    Mga session ng Codex CLI | Mga parental control | Kontrol ng magulang |
    Secure na pag-sign in gamit ang ChatGPT | Pag-sign in gamit ang ChatGPT |
    Mag-log out sa kasalukuyang device | Mga chat sa archive | Burahin ang account |
    Tanggalin ang account mo | Suporta | Email | Email address | Numero ng telepono |
    {Mga pinagkakatiwalaang,Mga pinagkakatiwalaan mong,Mga beripikadong,Mga kilalang,Mga na-verify na,Mga natatandaang,Mga hindi aktibong,Mga lumang,Mga na-block na,Mga inalis na} {device,browser} |
    {Mga natapos na,Mga nakaraang,Mga expired na,Mga lumang,Mga isinarang,Mga nag-expire na,Mga dating} {session,login} |
    {Kasaysayan ng,History ng,Log ng,Aktibidad ng} {pag-log in,pag-sign in,login,session,mga session,aktibidad,seguridad,account,mga login} |
    {Kamakailang,Mga kamakailang} {aktibidad sa seguridad,aktibidad ng account,login,pag-log in,pag-sign in,sign-in,aktibidad ng seguridad} |
    {Mga konektadong,Mga nakakonektang,Mga naka-link na,Mga third-party na,Mga awtorisadong} {app,account,serbisyo} |
    {Mga API key,Mga API key mo,Mga passkey,Mga passkey mo,Mga security key}
  `,
  captions: {
    device: list`
      Aparato | Pangalan ng device | Uri ng device | Device o browser | Browser o device | Device at browser |
      Kliyente | Pangalan ng aparato | Uri ng aparato | Device/browser | Device / browser |
      Browser at device | Modelo | Modelo ng device | Operating system | Device at operating system |
      Detalye ng device | Mga detalye ng device | Impormasyon ng device | Device na ginamit |
      {Device,Browser} {o browser,at browser,/ browser} |
      {Pangalan ng device,Uri ng device,Modelo ng device,Modelo,Operating system,Ginamit na device,Naka-log in gamit ang,Naka-sign in gamit ang,Impormasyon ng device}
    `,
    app: list`
      Aplikasyon | Mga app | Produkto | Mga produkto | Ginamit kasama ng | Ginagamit sa | Ginamit sa |
      Konteksto ng app | Serbisyo | Mga serbisyo | App o serbisyo | Pangalan ng app | Pangalan ng produkto |
      Aplikasyong ginamit | App na ginamit | Mga app na ginamit | Ginamit kasama | Ginagamit kasama ng |
      Ginamit gamit ang | Ginamit para sa | Ginagamit para sa | Ginagamit ng | Ginagamit kasama | Gamit sa |
      Konteksto | Konteksto ng aplikasyon | Pag-access | Access sa | Naka-log in sa app | Naka-sign in sa app |
      {App,Mga app,Application,Produkto,Mga produkto,Serbisyo,Mga serbisyo} |
      {Ginagamit sa,Ginamit sa,Ginagamit kasama ng,Ginagamit ng,Pangalan ng app,Konteksto ng app,Access sa,Ginamit kasama ng,Ginamit na app}
    `,
    location: list`
      Lokasyon | Tinatayang lokasyon | Lugar | Tantiyang lokasyon | Huling lokasyon | Saan | Lungsod |
      Rehiyon | Bansa | Lokasyon ng pag-log in | Tinatayang lugar | Lokasyon (tinatayang) |
      Lokasyon (tantiya) | Tantiya ng lokasyon | Humigit-kumulang na lokasyon | Pangkalahatang lokasyon |
      Huling alam na lokasyon | Lugar ng pag-log in | Lokasyon ng pag-sign in | Lokasyon ng login | Bayan |
      Lalawigan | Probinsya | Rehiyon/bansa | Bansa/rehiyon | Pook | Malapit sa | Lokasyon ng IP |
      {Lokasyon,Lugar,Lungsod,Rehiyon,Bansa} {,(tinatantya),(humigit-kumulang),(approx.),ng pag-log in,ng pag-sign in,(IP)} |
      {Tinatayang,Tinatantyang,Humigit-kumulang na,Huling,Kasalukuyang} {lokasyon,lugar} |
      {Saan,Mula saan,Malapit sa,Nasaan,Lungsod at bansa}
    `,
    signedIn: list`
      Naka-log in | Naka-sign in | Nag-log in | Nag-sign in | Pag-log in | Pag-sign in | Oras ng pag-log in |
      Petsa ng pag-log in | Oras ng pag-sign in | Petsa ng pag-sign in | Huling pag-log in |
      Huling nag-log in | Huling pag-sign in | Unang pag-log in | Petsa | Oras | Petsa at oras | Kailan |
      Mula noong | Nagsimula | Huling aktibo | Huling aktibidad | Huling ginamit | Huling nakita |
      Huling access | Naka-log in noong | Naka-sign in noong | Naka-log in mula noong | Nag-log in noong |
      Nag-sign in noong | Na-log in | Naka-login | Nag-login | Pag-login | Petsa at oras ng pag-log in |
      Petsa at oras ng pag-sign in | Petsa ng pag-login | Oras ng pag-login | Petsa ng login | Oras ng login |
      Huling login | Huling sign-in | Huling pag-login | Huling nag-sign in | Pinakahuling pag-log in |
      Pinakakamakailang pag-log in | Unang pag-sign in | Unang nag-log in | Petsa/oras | Oras at petsa |
      Mula | Simula | Simula noong | Nagsimula noong | Oras ng simula | Petsa ng simula | Simula ng session |
      Nagsimula ang session | Huling aktibo noong | Huling naging aktibo | Pinakahuling aktibidad |
      Huling active | Huling ginamit noong | Huling gamit | Huling paggamit | Huling na-access |
      Huling pag-access | Huling online | Huling nakitang online |
      {Oras,Petsa,Petsa at oras,Araw} {,ng pag-log in,ng pag-sign in,ng login,ng pag-login,ng huling aktibidad,ng pagsisimula} |
      {Huling,Unang} {aktibidad,pag-log in,pag-sign in,login,paggamit,aktibo,ginamit,nakita} |
      {Naka-log in,Naka-sign in,Nag-log in,Nag-sign in,Nag-log in noong,Nag-sign in noong,Naka-sign in noong,Pag-log in,Pag-sign in,Mula noong,Simula,Nagsimula,Nagsimula noong,Kailan,Aktibo mula noong,Huling aktibo noong,Huling ginamit noong}
    `,
    status: list`
      Katayuan | Kalagayan | Estado | Status ng session | Katayuan ng session | Pinagkakatiwalaan |
      Pinagkakatiwalaang device | Tiwala | Kasalukuyan | Kasalukuyang session | Status | Lagay |
      Kalagayan ng session | Estado ng session | Status ng tiwala | Antas ng tiwala | Pinagkakatiwalaan ba |
      Mapagkakatiwalaan | Device na ito | Kasalukuyang device | Pag-verify
    `,
  },
  signedIn: list`
    naka-log in | naka-log in noong | naka-log in mula noong | naka-sign in | naka-sign in noong |
    nag-log in | nag-log in noong | nag-sign in | nag-sign in noong | nag-log in ka noong | pag-log in |
    pag-sign in | oras ng pag-log in | petsa ng pag-log in | huling pag-log in | huling nag-log in |
    huling pag-sign in | huling nag-sign in | unang pag-log in | nagsimula | nagsimula noong | mula noong |
    aktibo mula noong | naka-log in mula | naka-log in simula | naka-log in simula noong | naka-log in nang |
    naka-sign in mula noong | naka-sign in mula | naka-sign in simula noong | naka-login | naka-login noong |
    naka-login mula noong | nag-login | nag-login noong | nag-log in nang | nag-sign in nang |
    nag-sign in ka noong | ikaw ay nag-log in noong | na-log in | na-log in noong | pag-login |
    pag-log in noong | pag-sign in noong | petsa ng pag-sign in | oras ng pag-sign in | petsa ng pag-login |
    oras ng pag-login | petsa at oras ng pag-log in | huling pag-log in noong | huling nag-log in noong |
    huling pag-sign in noong | huling nag-sign in noong | huling login | huling sign-in | huling naka-log in |
    huling naka-log in noong | pinakahuling pag-log in | unang pag-log in noong | unang pag-sign in |
    unang nag-log in noong | unang nag-sign in noong | simula noong | simula | mula | sinimulan |
    sinimulan noong | nagsimula ang session noong | nagsimula ang session | simula ng session |
    nagsimula nang | aktibo simula noong | aktibo mula |
    {naka-log in,naka-sign in,nag-log in,nag-sign in,pag-log in,pag-sign in,huling pag-log in,huling pag-sign in,huling nag-log in,huling nag-sign in,unang nag-log in,unang nag-sign in,nagsimula,nagsimula ang session,simula,login,oras ng pag-log in,oras ng pag-sign in,huling login,nag-login,naka-login} {,noong,mula noong,simula noong,ng,nang}
  `,
  lastActive: list`
    huling aktibo | huling aktibo noong | huling aktibidad | huling ginamit | huling ginamit noong |
    huling nakita | huling access | aktibo | aktibo noong | ginamit noong | huling naging aktibo |
    huling naging aktibo noong | huling active | huling active noong | pinakahuling aktibidad |
    huling aktibidad noong | huling ginamit nang | huling paggamit | huling gamit | huling nagamit |
    huling nakita noong | huling na-access | huling na-access noong | huling pag-access | huling online |
    huling nag-online | aktibo nang | active noong | naging aktibo noong | ginamit | nagamit | nagamit noong |
    kamakailang aktibo |
    {huling aktibo,huling ginamit,huling aktibidad,huling nakita,huling paggamit,ginamit,nakita,online,huling online,aktibidad,huling na-access,pinakahuling aktibidad} {,noong,ng,nang,simula noong} |
    aktibo ng
  `,
  otherTimes: list`
    idinagdag | ginawa noong | mag-e-expire | nag-expire | may bisa hanggang | na-update | binago |
    nairehistro | nag-log out | nag-sign out | natapos | ikinonekta | dinagdag | dinagdagan | nilikha |
    ginawa ang | mawawalan ng bisa | nawalan ng bisa | expired | expires | mag-expire | petsa ng pag-expire |
    in-update | ina-update | na-edit | binago noong | inirehistro | nagrehistro | nakarehistro | na-log out |
    na-sign out | tinapos | nagtapos | ni-link | na-link | nakakonekta noong | tinanggal | inalis | binura |
    binawi | na-renew | na-block | na-verify noong | pinagkatiwalaan noong
  `,
  justNow: list`
    ngayon lang | kani-kanina lang | kanina lang | ngayon | sa ngayon | ilang segundo ang nakalipas |
    ilang sandali ang nakalipas | wala pang isang minuto ang nakalipas | aktibo ngayon | kasalukuyang aktibo |
    ngayon-ngayon lang | ngayon mismo | ngayong sandali | sa sandaling ito | kakaaktibo lang |
    kakalipas lang | ilang saglit ang nakalipas | ilang saglit lang ang nakalipas |
    isang saglit ang nakalipas | sandali lang ang nakalipas | ilang segundo lang ang nakalipas |
    ilang segundong nakalipas | segundo ang nakalipas | wala pang 1 minuto ang nakalipas |
    wala pang isang minuto | wala pang minuto ang nakalipas | mababa sa isang minuto ang nakalipas |
    sa loob ng isang minuto | aktibo ngayon lang | active ngayon | online ngayon | kasalukuyang online |
    kasalukuyang ginagamit
  `,
  active: list`
    Aktibo | Aktibo ngayon | Kasalukuyang aktibo | Aktibong session | Ginagamit | Ginagamit ngayon |
    Active ngayon | Kasalukuyang active | Aktibo pa | Aktibo pa rin | Aktibo sa ngayon | Active |
    Online ngayon | Kasalukuyang online | Naka-online | Kasalukuyang ginagamit | Ginagamit sa kasalukuyan |
    Naka-log in ngayon | Kasalukuyang naka-log in | Naka-sign in ngayon | Kasalukuyang naka-sign in | Bukas |
    Nakabukas | Konektado | Nagpapatuloy | Gumagana | Aktibo ang session | Live
  `,
  near: list`
    humigit-kumulang | tinatayang | tinatayang lokasyon | malapit sa | bandang | sa paligid ng | sa may |
    ~ (tinatayang) | ~ (tantiya) | ~ at paligid | nasa malapit sa | nasa paligid ng | nasa may | sa bandang |
    sa lugar ng | nasa lugar ng | tinatayang nasa | humigit-kumulang sa | tantiya | tinatantya |
    ~ (humigit-kumulang) | ~ (tinatayang lokasyon) | ~ (malapit) | ~ at mga karatig-lugar |
    ~ at kalapit na lugar | ~ at karatig |
    {malapit sa,malapit,humigit-kumulang,humigit-kumulang sa,tinatayang,tinatantya,sa paligid ng,paligid ng,bandang,sa bandang,halos,tinatayang lokasyon,tinatantyang lokasyon,malamang sa,posibleng sa,sa may,sa lugar ng} |
    ~ {(tinatantya),(tinatayang),(humigit-kumulang),(approx.),(malapit),at mga karatig,at paligid,(tinatayang lokasyon)}
  `,
  unknownDevice: list`
    Hindi kilalang device | Hindi kilalang browser | Hindi alam na device | Hindi matukoy na device |
    Hindi kilala | Hindi alam | Ibang device | Di-kilalang device | Di kilalang device |
    Hindi nakikilalang device | Hindi makilalang device | Hindi matukoy ang device | Hindi alam ang device |
    Hindi kilala ang device | Hindi tukoy na device | Walang pangalang device | Device na walang pangalan |
    Hindi kilalang device o browser | Di-kilalang browser | Hindi matukoy na browser | Hindi alam na browser |
    Hindi kilalang app | Hindi kilalang OS | Hindi kilalang aparato | Hindi tukoy | Hindi matukoy |
    Di-kilala | Di alam | Walang impormasyon ng device | Hindi available ang device
  `,
  unknownLocation: list`
    Hindi alam na lokasyon | Hindi kilalang lokasyon | Hindi alam ang lokasyon |
    Hindi available ang lokasyon | Hindi matukoy ang lokasyon | Hindi alam na lugar | Hindi alam |
    Walang lokasyon | Di-kilalang lokasyon | Di alam na lokasyon | Hindi tukoy na lokasyon |
    Hindi matukoy na lokasyon | Hindi malaman ang lokasyon | Hindi nakita ang lokasyon |
    Hindi mahanap ang lokasyon | Hindi kilalang lugar | Hindi alam ang lugar | Hindi kilalang lungsod |
    Hindi kilalang bansa | Nakatago ang lokasyon | Walang impormasyon ng lokasyon |
    Walang impormasyon sa lokasyon | Walang available na lokasyon | Unavailable ang lokasyon | Hindi tukoy |
    Hindi matukoy | Di alam
  `,
  devices: list`
    aparato | telepono | cellphone | kompyuter | device | browser | phone | smartphone | laptop | desktop |
    tablet | computer | mobile app | selpon
  `,
  apiPlatform: list`
    Platform ng API | API Platform | OpenAI API | API | Platform ng OpenAI | Platform ng OpenAI API |
    Platform ng developer
  `,
  yes: list`Oo | Opo | Oho`,
  no: list`Hindi | Hindi po`,
});
