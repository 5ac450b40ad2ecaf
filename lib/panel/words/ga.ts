import { list } from './list';
import type { Words } from './words';

/** Irish changes the beginnings of words ("gléas", "ghléas", "ngléas"): stems stand in each form. */
export const ga: Words = {
  activeSessions: list`
    Seisiúin ghníomhacha | Seisiúin gníomhacha | Do sheisiúin ghníomhacha | Na seisiúin ghníomhacha |
    Gach seisiún gníomhach | Seisiúin bheo | Seisiúin | Do sheisiúin | Do chuid seisiún | Mo sheisiúin |
    Gach seisiún | Na seisiúin uile | Seisiúin logála isteach | Seisiúin sínithe isteach |
    Seisiúin oscailte | Seisiúin reatha | Bainistigh seisiúin | Bainistiú seisiún |
    Seisiúin ghníomhacha a bhainistiú | Gléasanna agus seisiúin | Seisiúin agus gléasanna |
    Feistí agus seisiúin | Gléasanna logáilte isteach | Gléasanna sínithe isteach |
    Gléasanna atá logáilte isteach | Feistí logáilte isteach | Gléasanna gníomhacha | Feistí gníomhacha |
    Logálacha isteach gníomhacha | An áit a bhfuil tú logáilte isteach | Cá bhfuil tú logáilte isteach |
    Áiteanna a bhfuil tú logáilte isteach | An áit a bhfuil tú sínithe isteach |
    Cá bhfuil tú sínithe isteach | Gléasanna a bhfuil tú logáilte isteach orthu
  `,
  session: list`seisiún | seisiúin | sheisiún | sheisiúin`,
  security: list`
    Slándáil | Slándáil agus logáil isteach | Slándáil agus síniú isteach | Logáil isteach agus slándáil |
    Socruithe slándála | Slándáil agus príobháideachas | Slándáil agus príobháideacht |
    Príobháideachas agus slándáil | Príobháideacht agus slándáil | Pasfhocal agus slándáil |
    Focal faire agus slándáil | Slándáil cuntais | Slándáil an chuntais
  `,
  current: list`
    Seisiún reatha | An seisiún reatha | Do sheisiún reatha | An seisiún seo | Seisiún seo | An gléas seo |
    An fheiste seo | An brabhsálaí seo | An ríomhaire seo | An fón seo | An guthán seo | An aip seo |
    An feidhmchlár seo | An táibléad seo | Reatha | Gléas reatha | An gléas reatha | Feiste reatha |
    An brabhsálaí reatha | Do ghléas | Do bhrabhsálaí | Do ghléas reatha | Seo do sheisiún reatha |
    Is é seo do sheisiún reatha | Seo do ghléas | Tá tú anseo | Gníomhach ar an ngléas seo |
    Gníomhach anois ar an ngléas seo | Tá an seisiún seo in úsáid agat | Tá an seisiún seo á úsáid agat |
    Tá an gléas seo in úsáid agat
  `,
  trusted: list`iontaofa | hiontaofa | muiníneach | gléas fíoraithe | gléas dearbhaithe`,
  negation: list`
    neamh-iontaofa | neamhiontaofa | níl | nach bhfuil | nach | gan | neamhfhíoraithe | neamhdhearbhaithe
  `,
  unavailable: list`
    níl stádas an tseisiúin ar fáil | níl stádas seisiúin ar fáil | níl stádas*ar fáil |
    níl an stádas*ar fáil | stádas an tseisiúin gan fáil | stádas*gan fáil | stádas*nach bhfuil ar fáil |
    stádas an tseisiúin anaithnid | stádas seisiúin anaithnid | stádas anaithnid | níl an stádas ar eolas |
    níl stádas*ar eolas | ní fios stádas | ní féidir*stádas | níorbh fhéidir*stádas | níl an seisiún ar fáil
  `,
  logOut: list`
    logáil amach | log amach | logáil as | logall amach | sínigh amach | síniú amach | scoir |
    cuir deireadh leis an seisiún | cuir deireadh le seisiún | cuir deireadh leis na seisiúin |
    críochnaigh an seisiún | críochnaigh seisiún | dún an seisiún | dún seisiún | bain an gléas |
    bain gléas | bain an fheiste | bain feiste | bain an seisiún | dícheangail | cúlghair | bain rochtain |
    aisghair
  `,
  everywhere: list`
    gach gléas | gach feiste | gach seisiún | gach brabhsálaí | gach áit | gach ceann |
    na gléasanna go léir | na gléasanna uile | na feistí go léir | na feistí uile | na seisiúin go léir |
    na seisiúin uile | gach gléas eile | gléasanna eile | feistí eile | seisiúin eile | amach as gach |
    an chuid eile | fágtha | roghnaithe
  `,
  more: list`
    taispeáin níos mó | taispeáin tuilleadh | taispeáin breis | féach níos mó | féach tuilleadh |
    feic níos mó | feic tuilleadh | lódáil tuilleadh | lódáil níos mó | luchtaigh tuilleadh |
    luchtaigh níos mó | tuilleadh seisiún | tuilleadh gléas | níos mó seisiún | taispeáin gach |
    taispeáin uile | féach ar gach | féach uile | ar aghaidh | an chéad leathanach eile | níos sine
  `,
  loading: list`
    á lódáil | ag lódáil | lódáil ar siúl | á luchtú | ag luchtú | á bhfáil | fan nóiméad | fan go fóill |
    fan le do thoil | nóiméad amháin | fan tamall
  `,
  failed: list`
    níorbh fhéidir | theip ar lódáil | theip ar an lódáil | theip ar luchtú | theip ar an luchtú |
    theip ar | ní féidir*a lódáil | ní féidir*a luchtú | earráid agus | earráid le linn | tharla earráid |
    tharla botún | bhí earráid ann | bhí fadhb ann | tharla fadhb | chuaigh rud éigin | chuaigh rud amú |
    tá rud éigin cearr | fadhb éigin | bain triail eile | bain triail as arís | triail arís |
    triail é arís | déan iarracht eile | déan iarracht arís | déan arís é níos déanaí | níos déanaí arís
  `,
  otherLists: list`
    Gléasanna iontaofa | Feistí iontaofa | Do ghléasanna iontaofa | Do chuid gléasanna iontaofa |
    Brabhsálaithe iontaofa | Paseochracha | Pas-eochracha | Paseochair | Pas-eochair | Eochracha rochtana |
    Eochracha slándála | Eochair slándála | Aipeanna nasctha | Aipeanna ceangailte | Feidhmchláir nasctha |
    Aipeanna agus nascóirí | Aipeanna agus ceanglóirí | Nascóirí | Ceanglóirí | Cuntais nasctha |
    Cuntais cheangailte | Aipeanna tríú páirtí | Feidhmchláir tríú páirtí | Breiseáin | Comhtháthuithe |
    Naisc chomhroinnte | Naisc roinnte | Comhráite comhroinnte | Comhráite roinnte | Eochracha API |
    Eochair API | Dearbhuithe rochtana | Fíordheimhniú ilfhachtóra | Fíordheimhniú ilfhachtóireach |
    Fíordheimhniú il-fhachtóra | Fíordheimhniú ilfhachtóra (MFA) | MFA | 2FA | Fíordheimhniú dhá fhachtóir |
    Fíordheimhniú défhachtóra | Fíordheimhniú dhá chéim | Fíorú dhá chéim | Fíorú 2 chéim |
    Deimhniú dhá chéim | Aip fíordheimhnithe | Aip fhíordheimhnithe | Feidhmchlár fíordheimhnithe |
    Teachtaireacht téacs | Téacsteachtaireacht | SMS | Brúfhógraí | Fógraí brú | Cóid aisghabhála |
    Cóid athshlánaithe | Cóid chúltaca | Pasfhocal | Focal faire | Athraigh an pasfhocal |
    Athraigh pasfhocal | Modhanna logála isteach | Modhanna sínithe isteach | Rialuithe sonraí | Fógraí |
    Fógraí agus foláirimh | Ginearálta | Pearsanú | Cuimhne | Bileáil | Sonraí bileála | Síntiús | Úsáid |
    Guth | Urlabhra | Sceidil | Ardslándáil cuntais | Ardslándáil | Gníomhaíocht le déanaí |
    Gníomhaíocht is déanaí ar fad | Gníomhaíocht chuntais | Gníomhaíocht an chuntais |
    Gníomhaíocht slándála | Stair logála isteach | Stair sínithe isteach | Gníomhaíocht logála isteach |
    Logálacha isteach le déanaí | Stair seisiún | Seisiúin roimhe seo | Seisiúin atá thart |
    Seisiúin chríochnaithe | Seisiúin atá as feidhm | Rialuithe tuismitheoirí | Rialuithe tuismitheora |
    Logáil isteach le ChatGPT | Sínigh isteach le ChatGPT | Logáil amach as an ngléas seo |
    Sínigh amach as an ngléas seo | Comhráite cartlainne | Scrios an cuntas | Scrios cuntas | Cuntas |
    Cabhair | Ríomhphost | Uimhir ghutháin | Uimhir fóin | Gléasanna blocáilte
  `,
  captions: {
    device: list`
      Gléas | Feiste | Ainm an ghléis | Ainm gléis | Ainm na feiste | Cineál gléis | Cineál an ghléis |
      Brabhsálaí | Gléas nó brabhsálaí | Brabhsálaí nó gléas | Feiste nó brabhsálaí |
      Gléas agus brabhsálaí | Brabhsálaí agus gléas | Gléas/Brabhsálaí | Cliant | Córas oibriúcháin |
      Samhail
    `,
    app: list`
      Aip | Aipeanna | Feidhmchlár | Feidhmchláir | Táirge | Táirgí | Úsáidte le | In úsáid le |
      Comhthéacs na haipe | Ainm na haipe | Seirbhís | Seirbhísí
    `,
    location: list`
      Suíomh | Láthair | Áit | Garshuíomh | Suíomh garbh | Suíomh measta | Suíomh is déanaí |
      An suíomh deireanach | Cá háit | Cathair | Réigiún | Tír | Suíomh logála isteach | Ionad
    `,
    signedIn: list`
      Logáilte isteach | Sínithe isteach | Logáil isteach | Síniú isteach | Am logála isteach |
      Am sínithe isteach | Dáta logála isteach | Dáta sínithe isteach | Logáil isteach is déanaí |
      Logáil isteach dheireanach | Síniú isteach is déanaí | An chéad logáil isteach | Dáta | Am |
      Dáta agus am | Cathain | Ó | Tosaithe | Tús | Gníomhach is déanaí | Gníomhaíocht is déanaí |
      Gníomhach go deireanach | Úsáidte is déanaí | Úsáidte go deireanach | Úsáid is déanaí |
      Feicthe is déanaí
    `,
    status: list`
      Stádas | Stádas an tseisiúin | Stádas seisiúin | Iontaofa | Muinín | Reatha | Seisiún reatha
    `,
  },
  signedIn: list`
    logáilte isteach | logáilte isteach ar | logáilte isteach ag | logáilte isteach ó | logáil isteach |
    logáil isteach ar | sínithe isteach | sínithe isteach ar | síniú isteach | am logála isteach |
    am sínithe isteach | dáta logála isteach | dáta sínithe isteach | logáil isteach is déanaí |
    logáil isteach dheireanach | síniú isteach is déanaí | an chéad logáil isteach | logáil tú isteach |
    logáladh isteach | tosaithe | tosaithe ar | thosaigh | ó shin i leith
  `,
  lastActive: list`
    gníomhach is déanaí | gníomhaíocht is déanaí | gníomhach go deireanach | úsáidte is déanaí |
    úsáidte go deireanach | úsáid is déanaí | feicthe is déanaí | feicthe go deireanach |
    rochtain is déanaí | gníomhach
  `,
  otherTimes: list`
    curtha leis | curtha isteach | cruthaithe | cruthaíodh | in éag | as feidhm | éagann | nuashonraithe |
    athraithe | cláraithe | logáilte amach | sínithe amach | críochnaithe | ceangailte
  `,
  justNow: list`
    anois | anois díreach | díreach anois | go díreach anois | ar an bpointe | faoi láthair |
    cúpla soicind ó shin | nóiméad ó shin | níos lú ná nóiméad ó shin | gníomhach anois
  `,
  active: list`
    Gníomhach | Gníomhach anois | Gníomhach faoi láthair | Beo | Ar líne | In úsáid | Seisiún gníomhach
  `,
  near: list`
    thart ar | thart faoi | timpeall | timpeall ar | in aice le | in aice | gar do | tuairim | garshuíomh |
    suíomh garbh | ~ (thart ar) | ~ (garshuíomh)
  `,
  unknownDevice: list`
    Gléas anaithnid | Gléas gan aithne | Feiste anaithnid | Brabhsálaí anaithnid | Cliant anaithnid |
    Anaithnid | Gléas neamhaithnid | Gléas nár aithníodh | Gléas eile
  `,
  unknownLocation: list`
    Suíomh anaithnid | Láthair anaithnid | Áit anaithnid | Níl an suíomh ar eolas | Níl an suíomh ar fáil |
    Níl suíomh ar fáil | Réigiún anaithnid | Anaithnid
  `,
  devices: list`
    gléas | ghléas | ngléas | feiste | feistí | fheiste | fón | fhón | guthán | ghuthán | fón cliste |
    ríomhaire | ríomhairí | ríomhaire glúine | táibléad | brabhsálaí | bhrabhsálaí
  `,
  apiPlatform: list`
    Ardán API | Ardán OpenAI API | Ardán API OpenAI | Ardán OpenAI | OpenAI API | API | API Platform
  `,
  yes: list`Tá | Sea | Is ea`,
  no: list`Níl | Ní hea`,
};
