import { list } from './list';
import type { Words } from './words';

/** Irish changes the beginnings of words ("gléas", "ghléas", "ngléas"): stems stand in each form. */
export const ga = (): Words => ({
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
    Cá bhfuil tú sínithe isteach | Gléasanna a bhfuil tú logáilte isteach orthu |
    {Seisiúin,Do sheisiúin,Mo sheisiúin,Gach seisiún,Na seisiúin} {oscailte,reatha,atá oscailte,atá gníomhach,atá ar siúl,bheo,logáilte isteach} |
    Seisiúin {ghníomhacha do chuntais,ar do chuntas,i do chuntas,brabhsálaí,gréasáin,úsáideora,cuntais,an chuntais,atá gníomhach faoi láthair} |
    {Logálacha isteach,Sínithe isteach} {reatha,oscailte,beo,gníomhacha} |
    {Féach,Féach ar,Bainistigh,Seiceáil,Athbhreithnigh} {do sheisiúin,do sheisiúin ghníomhacha,seisiúin ghníomhacha,na seisiúin ghníomhacha,gléasanna gníomhacha} |
    Bainistíocht seisiún | Liosta {seisiún,na seisiún,seisiún gníomhach} |
    {An áit,Cá háit,Áiteanna,Na háiteanna,Cá,Gléasanna,Na gléasanna,Feistí,Brabhsálaithe} {ina bhfuil tú logáilte isteach,ina bhfuil tú sínithe isteach,a bhfuil tú sínithe isteach,a bhfuil tú logáilte isteach orthu,a bhfuil tú sínithe isteach orthu,ar a bhfuil tú logáilte isteach,ar a bhfuil tú sínithe isteach,a bhfuil tú gníomhach,a bhfuil do chuntas logáilte isteach,a bhfuil do chuntas oscailte,a bhfuil do chuntas in úsáid,ina bhfuil do chuntas in úsáid} |
    Cá bhfuil {do chuntas logáilte isteach,do chuntas sínithe isteach,do chuntas oscailte,do chuntas in úsáid,tú logáilte isteach faoi láthair,tú sínithe isteach faoi láthair} |
    {Gléasanna,Feistí,Brabhsálaithe} {atá sínithe isteach,atá logáilte isteach,sínithe isteach,logáilte isteach,gníomhacha,atá gníomhach,atá ag úsáid do chuntais,a bhfuil rochtain acu ar do chuntas,i do chuntas,le seisiúin ghníomhacha,atá logáilte isteach faoi láthair,logáilte isteach i do chuntas} |
    {Gléasanna,Feistí,Brabhsálaithe} agus {seisiúin ghníomhacha,logálacha isteach,seisiúin} |
    {Seisiúin,Seisiúin ghníomhacha,Logálacha isteach} {agus,&} {gléasanna,feistí,brabhsálaithe} |
    Do ghléasanna {gníomhacha,logáilte isteach,agus seisiúin}
  `,
  session: list`seisiún | seisiúin | sheisiún | sheisiúin`,
  security: list`
    Slándáil | Slándáil agus logáil isteach | Slándáil agus síniú isteach | Logáil isteach agus slándáil |
    Socruithe slándála | Slándáil agus príobháideachas | Slándáil agus príobháideacht |
    Príobháideachas agus slándáil | Príobháideacht agus slándáil | Pasfhocal agus slándáil |
    Focal faire agus slándáil | Slándáil cuntais | Slándáil an chuntais |
    Slándáil {agus,&} {rochtain,pasfhocal,fíordheimhniú,gléasanna,logáil isteach,cuntas} |
    {Logáil isteach,Síniú isteach,Príobháideachas,Pasfhocal,Rochtain,Cuntas} {agus,&} slándáil |
    Slándáil do chuntais | Roghanna slándála | Slándáil logála isteach | Do shlándáil | Ionad slándála
  `,
  current: list`
    Seisiún reatha | An seisiún reatha | Do sheisiún reatha | An seisiún seo | Seisiún seo | An gléas seo |
    An fheiste seo | An brabhsálaí seo | An ríomhaire seo | An fón seo | An guthán seo | An aip seo |
    An feidhmchlár seo | An táibléad seo | Reatha | Gléas reatha | An gléas reatha | Feiste reatha |
    An brabhsálaí reatha | Do ghléas | Do bhrabhsálaí | Do ghléas reatha | Seo do sheisiún reatha |
    Is é seo do sheisiún reatha | Seo do ghléas | Tá tú anseo | Gníomhach ar an ngléas seo |
    Gníomhach anois ar an ngléas seo | Tá an seisiún seo in úsáid agat | Tá an seisiún seo á úsáid agat |
    Tá an gléas seo in úsáid agat |
    {An seisiún,Do sheisiún,An gléas,Do ghléas,An fheiste,An brabhsálaí,Do bhrabhsálaí,An ríomhaire,Seisiún,Gléas,Brabhsálaí} {seo,reatha,faoi láthair,atá á úsáid agat,atá á úsáid agat anois,atá in úsáid,atá in úsáid agat,atá in úsáid anois,a bhfuil tú ag úsáid,a úsáideann tú,ina bhfuil tú} |
    {An fhuinneog,An chluaisín,An logáil isteach,An seoladh,An ríomhaire glúine,An táibléad} seo |
    {Seo,Seo é,Is é seo,Sin,Seo í} {do sheisiún,an seisiún reatha,do sheisiún reatha,do ghléas,do ghléas reatha,an gléas seo,do bhrabhsálaí,an brabhsálaí reatha,tusa,an seisiún atá in úsáid agat,an gléas atá in úsáid agat} |
    Tá tú {ag úsáid an tseisiúin seo,ag úsáid an ghléis seo,ag úsáid an bhrabhsálaí seo,ar an ngléas seo,sa seisiún seo,sa bhrabhsálaí seo,logáilte isteach anseo,sínithe isteach anseo,logáilte isteach ar an ngléas seo,sínithe isteach ar an ngléas seo,anseo anois,anseo faoi láthair,gníomhach anseo} {,anois,faoi láthair} |
    Tá {an seisiún seo,an gléas seo,an brabhsálaí seo} {in úsáid,á úsáid,in úsáid agat anois,á úsáid agat anois,gníomhach} |
    {Gníomhach,In úsáid,Oscailte,Logáilte isteach,Sínithe isteach} {ar an ngléas seo,sa bhrabhsálaí seo,ar an ríomhaire seo,anseo,anseo anois} {,anois} |
    {Ar an ngléas seo,Sa bhrabhsálaí seo,Ar an ríomhaire seo,Anseo,Tusa,Anseo anois,An gléas céanna,Ceann reatha,An ceann seo} |
    {Seisiún reatha,Reatha,Gníomhach,Tusa} {(an gléas seo),(an brabhsálaí seo)} |
    {An gléas seo,An brabhsálaí seo,An seisiún seo} {(reatha),(seisiún reatha),(tusa)}
  `,
  trusted: list`
    iontaofa | hiontaofa | muiníneach | gléas fíoraithe | gléas dearbhaithe |
    {gléas,feiste,brabhsálaí} {ceadaithe,aitheanta agat,slán,údaraithe,deimhnithe,fíoraithe,dearbhaithe,sábháilte,a bhfuil muinín} |
    {muinín,iontaoibh} {agat,as} | iontaoibh
  `,
  trusting: list`
    {cuir,bíodh} {muinín,iontaoibh} {sa,as an,agat} {ngléas,bhfeiste,ghléas,bhrabhsálaí,} |
    marcáil mar {iontaofa,ghléas iontaofa}
  `,
  negation: list`
    neamh-iontaofa | neamhiontaofa | níl | nach bhfuil | nach | gan | neamhfhíoraithe | neamhdhearbhaithe |
    {ní,níor,nár,ná,nach,gan} {iontaofa,muinín,bhfuil,ea,iontaoibh,fíoraíodh,chuirtear,fhíoraithe,deimhníodh} |
    {neamh,mí-iontaofa,mímhuinín,míiontaofa,amhrasach,gan iontaoibh,gan muinín} |
    {muinín,iontaoibh} {bainte,cúlghairthe} | a thuilleadh
  `,
  unavailable: list`
    níl stádas an tseisiúin ar fáil | níl stádas seisiúin ar fáil | níl stádas*ar fáil |
    níl an stádas*ar fáil | stádas an tseisiúin gan fáil | stádas*gan fáil | stádas*nach bhfuil ar fáil |
    stádas an tseisiúin anaithnid | stádas seisiúin anaithnid | stádas anaithnid | níl an stádas ar eolas |
    níl stádas*ar eolas | ní fios stádas | ní féidir*stádas | níorbh fhéidir*stádas | níl an seisiún ar fáil |
    {stádas,staid}*{gan fáil,anaithnid,ar iarraidh,neamhchinnte,doiléir,nach bhfuil ar eolas,neamhaithnid,as teacht,nach fios} |
    {níl,ní,níor,níorbh,nach,theip,gan}*{stádas,staid an tseisiúin} | stádas: níl ar fáil |
    stádas an tseisiúin: níl ar fáil | níl an seisiún | gan an seisiún | ní fios an bhfuil
  `,
  logOut: list`
    logáil amach | log amach | logáil as | logall amach | sínigh amach | síniú amach | scoir |
    cuir deireadh leis an seisiún | cuir deireadh le seisiún | cuir deireadh leis na seisiúin |
    críochnaigh an seisiún | críochnaigh seisiún | dún an seisiún | dún seisiún | bain an gléas |
    bain gléas | bain an fheiste | bain feiste | bain an seisiún | dícheangail | cúlghair | bain rochtain |
    aisghair |
    {logáil,sínigh,síniú,logálann,cláraigh,logaigh} {é amach,iad amach,amach é,an gléas amach,an gléas seo amach,an seisiún amach,an seisiún seo amach,mé amach,tú amach,as} |
    {cuir deireadh,cuir críoch,cuir stad} {le,leis,leis na} |
    {dún ,críochnaigh ,stop ,cealaigh ,bain ,scrios ,glan ,díghníomhaigh }*{seisiún,tseisiún,seisiúin} |
    {bain ,scrios ,dínasc ,déan dearmad ar ,díchláraigh ,cealaigh }*{gléas,feiste,fheiste,ghléas,brabhsálaí} |
    {cúlghair,aisghair,cealaigh,bain,stop} {rochtain,an rochtain,cead isteach} | dínasc |
    deireadh a chur leis seisiún | deireadh leis an seisiún | fág an seisiún
  `,
  everywhere: list`
    gach gléas | gach feiste | gach seisiún | gach brabhsálaí | gach áit | gach ceann |
    na gléasanna go léir | na gléasanna uile | na feistí go léir | na feistí uile | na seisiúin go léir |
    na seisiúin uile | gach gléas eile | gléasanna eile | feistí eile | seisiúin eile | amach as gach |
    an chuid eile | fágtha | roghnaithe |
    {gach,na,an uile,gach aon,gach uile} {ríomhaire,fón,cuntas,logáil isteach,suíomh,aip,gléas,feiste,ghléas,seisiún gníomhach,seisiún oscailte,seisiún eile,brabhsálaí eile,rud} |
    {gléasanna,ghléasanna,feistí,fheistí,seisiúin,sheisiúin,brabhsálaithe,logálacha isteach} {eile,uile,ar fad,go léir,oscailte go léir,ghníomhacha uile,ghníomhacha go léir} |
    {na cinn,chuile,chuid} eile | i ngach áit | gach uile áit | {ach amháin,seachas} {an,é,seo} |
    áit ar bith eile | uile ag an am céanna | go hiomlán | eile ar fad
  `,
  more: list`
    taispeáin níos mó | taispeáin tuilleadh | taispeáin breis | féach níos mó | féach tuilleadh |
    feic níos mó | feic tuilleadh | lódáil tuilleadh | lódáil níos mó | luchtaigh tuilleadh |
    luchtaigh níos mó | tuilleadh seisiún | tuilleadh gléas | níos mó seisiún | taispeáin gach |
    taispeáin uile | féach ar gach | féach uile | ar aghaidh | an chéad leathanach eile | níos sine |
    {taispeáin,féach,féach ar,lódáil,luchtaigh,feic,faigh,oscail} {níos mó,tuilleadh,breis,an chuid eile,gach ceann,an liosta iomlán,iad go léir,uile,na cinn eile,gach,níos sine} |
    {taispeáin,lódáil,luchtaigh} {1,2,3,4,5,6,7,8,9}*{eile,breise} |
    {tuilleadh,breis,níos mó} {seisiún,gléasanna,feistí,logálacha,torthaí,ar fáil} | an chéad cheann eile |
    leathanach eile | leathnaigh an liosta | scrollaigh síos
  `,
  loading: list`
    á lódáil | ag lódáil | lódáil ar siúl | á luchtú | ag luchtú | á bhfáil | fan nóiméad | fan go fóill |
    fan le do thoil | nóiméad amháin | fan tamall |
    {á lódáil,á luchtú,á n-aisghabháil,á haisghabháil,á fáil,á bhfáil,á chuardach,á seiceáil,á n-ullmhú,á lorg} |
    {ag,á} {fáil do,aisghabháil,cuardach,seiceáil,ullmhú,lorg,bailiú,fháil} |
    {fan,foighne,fanaigí} {ort,nóiméad,soicind,le,go fóill,tamall} |
    {soicind,nóiméad,tamall} {amháin,le do thoil,más é} | le do thoil fan | foighne |
    {lódáil,luchtú} {ar siúl,sheisiún}
  `,
  failed: list`
    níorbh fhéidir | theip ar lódáil | theip ar an lódáil | theip ar luchtú | theip ar an luchtú |
    theip ar | ní féidir*a lódáil | ní féidir*a luchtú | earráid agus | earráid le linn | tharla earráid |
    tharla botún | bhí earráid ann | bhí fadhb ann | tharla fadhb | chuaigh rud éigin | chuaigh rud amú |
    tá rud éigin cearr | fadhb éigin | bain triail eile | bain triail as arís | triail arís |
    triail é arís | déan iarracht eile | déan iarracht arís | déan arís é níos déanaí | níos déanaí arís |
    {níorbh fhéidir,ní féidir,níor éirigh,níor éirigh linn,theip,theip ar,níor lódáladh,níor luchtaíodh,nílimid in ann,ní rabhamar in ann,ní fhéadfaí}*{lódáil,luchtú,fáil,thaispeáint,taispeáint,aisghabháil,oscailt,nascadh,rochtain,teacht} |
    {tharla,bhí,tá,d'éirigh,thángthas}*{earráid,fadhb,botún} |
    {earráid,fadhb}*{lódáil,luchtú,tharla,líonra,freastalaí,ceangail,nasc} |
    {chuaigh,tá} {rud éigin,rud,rudaí}*{mícheart,amú,cearr,contráilte} |
    {bain,bainigí,déan,triail,féach} {triail as,triail eile,iarracht eile,arís,é arís,trail} |
    {arís ar ball,arís níos déanaí,níos déanaí,arís i gceann,ar ball arís} | gan fáil faoi láthair |
    gan fáil go sealadach | níl ar fáil faoi láthair | níl na seisiúin ar fáil | níl do sheisiúin ar fáil |
    {seiceáil,deimhnigh} do {nasc,cheangal} | as líne | ár leithscéal | tá brón orainn |
    athlódáil an leathanach | athnuaigh an leathanach | d'imigh an t-am | atriail
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
    Cabhair | Ríomhphost | Uimhir ghutháin | Uimhir fóin | Gléasanna blocáilte |
    {Gléasanna,Feistí,Brabhsálaithe,Do ghléasanna,Ríomhairí} {fíoraithe,deimhnithe,dearbhaithe,aitheanta,ceadaithe,údaraithe,slána,a bhfuil muinín agat astu,ar eolas,logáilte amach,bainte,neamhghníomhacha,roimhe seo,a úsáideadh le déanaí} |
    {Seisiúin,Logálacha isteach,Sínithe isteach} {roimhe seo,a críochnaíodh,dúnta,cúlghairthe,neamhghníomhacha,logáilte amach,le déanaí,ar theip orthu,amhrasacha,tríú páirtí,atá críochnaithe,a chuaigh in éag,as dáta,stairiúla} |
    {Stair,Logchomhad,Loga,Taifead,Foláirimh,Fógraí,Imeachtaí,Gníomhaíocht,Iarrachtaí} {logála isteach,sínithe isteach,slándála,cuntais,an chuntais,seisiún,na seisiún,gníomhaíochta,gléasanna,rochtana} |
    Gníomhaíocht {slándála,logála isteach,sínithe isteach,chuntais} {le déanaí,is déanaí} |
    Logáilte amach le déanaí | An áit a raibh tú logáilte isteach |
    {Aipeanna,Feidhmchláir,Cuntais,Seirbhísí,Suíomhanna} {nasctha,cheangailte,údaraithe,tríú páirtí,a bhfuil rochtain acu ar do chuntas} |
    Aipeanna agus seirbhísí | Aipeanna agus suíomhanna gréasáin |
    Do {eochracha API,phaseochracha,chóid aisghabhála} | Paseochracha agus eochracha slándála |
    Pas-eochracha agus eochracha slándála |
    {Fíordheimhniú,Fíorú,Deimhniú} {dhá fhachtóir (2FA),dhá chéim,dhá-fhachtóir,il-fhachtóra,ilchéime,ilfhachtóirí} |
    {Modhanna,Roghanna} {fíordheimhnithe,aisghabhála,logála isteach} |
    {Príobháideachas,Próifíl,Teanga,Íocaíochtaí,Fón,Cuma,Téama,Plean,Teachtaireachtaí,Seoladh ríomhphoist} |
    {Athshocraigh,Nuashonraigh,Socraigh} {pasfhocal,an pasfhocal,do phasfhocal} | Dún an cuntas |
    Dún cuntas | Seisiúin Codex CLI | Codex CLI |
    {Logáil,Sínigh} amach {ar an ngléas seo,as an mbrabhsálaí seo}
  `,
  captions: {
    device: list`
      Gléas | Feiste | Ainm an ghléis | Ainm gléis | Ainm na feiste | Cineál gléis | Cineál an ghléis |
      Brabhsálaí | Gléas nó brabhsálaí | Brabhsálaí nó gléas | Feiste nó brabhsálaí |
      Gléas agus brabhsálaí | Brabhsálaí agus gléas | Gléas/Brabhsálaí | Cliant | Córas oibriúcháin |
      Samhail |
      {Ainm,Cineál,Samhail,Sonraí,Eolas} {gléis,an ghléis,feiste,na feiste,brabhsálaí,an bhrabhsálaí,faoin ngléas} |
      {Gléas,Brabhsálaí,Feiste} {agus córas oibriúcháin,nó aip,/ brabhsálaí,nó ríomhaire,in úsáid,a úsáideadh} |
      {Logáilte isteach,Sínithe isteach} {le,trí} | Cén gléas | Ainm | Córas | Ar ghléas | Bogearraí |
      Crua-earraí
    `,
    app: list`
      Aip | Aipeanna | Feidhmchlár | Feidhmchláir | Táirge | Táirgí | Úsáidte le | In úsáid le |
      Comhthéacs na haipe | Ainm na haipe | Seirbhís | Seirbhísí |
      {Aip,Táirge,Feidhmchlár} {nó seirbhís,/ seirbhís,in úsáid} |
      {Aipeanna,Táirgí,Seirbhísí} {in úsáid,a úsáideadh,a úsáidtear} |
      {Úsáidte,In úsáid,Á úsáid} {le,i,do} | {Ainm,Comhthéacs} {aipe,an táirge,na haipe,an fheidhmchláir} |
      {Logáilte isteach i,Sínithe isteach i,Rochtain ar} | {Aip,Táirge,Seirbhís} OpenAI | Clár | Rochtain
    `,
    location: list`
      Suíomh | Láthair | Áit | Garshuíomh | Suíomh garbh | Suíomh measta | Suíomh is déanaí |
      An suíomh deireanach | Cá háit | Cathair | Réigiún | Tír | Suíomh logála isteach | Ionad |
      {Suíomh,Láthair,Áit,Ceantar,Cathair} {measta,garbh,garbh measta,dóchúil,reatha,is déanaí ar eolas,deireanach ar eolas,an tseisiúin,an ghléis,sínithe isteach,logála isteach,IP,(measta),(garbh),(thart ar),(IP),(de réir IP)} |
      Suíomh neasach | {Cathair,Áit} {agus tír,nó réigiún,/ tír} | Cathair, tír |
      {Cá as,In aice le,Gar do,Ceantar,Contae,Baile,Stát,Timpeall} | Suíomh geografach
    `,
    signedIn: list`
      Logáilte isteach | Sínithe isteach | Logáil isteach | Síniú isteach | Am logála isteach |
      Am sínithe isteach | Dáta logála isteach | Dáta sínithe isteach | Logáil isteach is déanaí |
      Logáil isteach dheireanach | Síniú isteach is déanaí | An chéad logáil isteach | Dáta | Am |
      Dáta agus am | Cathain | Ó | Tosaithe | Tús | Gníomhach is déanaí | Gníomhaíocht is déanaí |
      Gníomhach go deireanach | Úsáidte is déanaí | Úsáidte go deireanach | Úsáid is déanaí |
      Feicthe is déanaí |
      {Dáta,Am,Dáta agus am} {logála isteach,sínithe isteach,na logála isteach deireanaí,na gníomhaíochta deireanaí,tosaithe,an tseisiúin} |
      {Logáil isteach,Síniú isteach,Gníomhaíocht,Úsáid,Rochtain,Cuairt} {is déanaí,dheireanach,is deireanaí,deireanach} |
      {Logáilte isteach,Sínithe isteach,Gníomhach,Úsáidte,Feicthe,Ar líne} {ar,ó,ag,is déanaí,go deireanach} |
      {Tús,Tosú} {an tseisiúin,seisiúin} | Dáta / am | Dáta/am |
      {Cén uair,Ó cathain,Oscailte ó,Thosaigh,Tosaíodh} | An chéad síniú isteach | Gníomhaíocht
    `,
    status: list`
      Stádas | Stádas an tseisiúin | Stádas seisiúin | Iontaofa | Muinín | Reatha | Seisiún reatha |
      {Stádas,Staid} {gléis,an ghléis,iontaoibhe,muiníne,logála isteach} | Staid | Gléas iontaofa |
      Gléas reatha | {Fíoraithe,Dearbhaithe,Iontaoibh} | An gléas seo
    `,
  },
  signedIn: list`
    logáilte isteach | logáilte isteach ar | logáilte isteach ag | logáilte isteach ó | logáil isteach |
    logáil isteach ar | sínithe isteach | sínithe isteach ar | síniú isteach | am logála isteach |
    am sínithe isteach | dáta logála isteach | dáta sínithe isteach | logáil isteach is déanaí |
    logáil isteach dheireanach | síniú isteach is déanaí | an chéad logáil isteach | logáil tú isteach |
    logáladh isteach | tosaithe | tosaithe ar | thosaigh | ó shin i leith |
    {,tá tú,bhí tú,is déanaí} {logáilte isteach,sínithe isteach} {,ar,ag,ó,ó bhí,go deireanach ar,is déanaí ar} |
    {logáil,shínigh,logáladh,síníodh,logáil tú,shínigh tú,logálas} isteach {,ar,ag,go deireanach,go deireanach ar,is déanaí,is déanaí ar,den chéad uair} |
    {logáil isteach,síniú isteach} {deireanach,dheireanach,is déanaí,is deireanaí,le déanaí,ar,ag,ó} {,ar} |
    {dáta,am,dáta agus am} {logála isteach,sínithe isteach,tosaithe} |
    {seisiún,an seisiún} {oscailte ó,gníomhach ó,ó,a thosaigh,tosaithe ar} |
    {thosaigh,tosaíodh,osclaíodh} {ar,an seisiún,an seisiún ar,ag} | oscailte ó | gníomhach ó |
    {an chéad síniú isteach,tús,tús an tseisiúin,ó} | ~ (logáil isteach) | ~ (sínithe isteach)
  `,
  lastActive: list`
    gníomhach is déanaí | gníomhaíocht is déanaí | gníomhach go deireanach | úsáidte is déanaí |
    úsáidte go deireanach | úsáid is déanaí | feicthe is déanaí | feicthe go deireanach |
    rochtain is déanaí | gníomhach |
    {gníomhach,úsáidte,feicthe,ar líne,oscailte,bhí sé gníomhach,úsáideadh,chonacthas,bhí gníomhach} {is déanaí,go deireanach,is deireanaí,le déanaí} {,ar,ag} |
    {gníomhaíocht,úsáid,rochtain,cuairt,nasc} {is déanaí,dheireanach,deireanach,is deireanaí} {,ar,ag} |
    {úsáidte,úsáideadh,feicthe,chonacthas,gníomhach,ar líne} {ar,ag,go dtí} | {úsáidte,úsáideadh,ar líne} |
    neamhghníomhach ó | gan úsáid ó | {dáta,am} na gníomhaíochta {deireanaí,is déanaí} | ~ gníomhach |
    ~ (gníomhach is déanaí)
  `,
  otherTimes: list`
    curtha leis | curtha isteach | cruthaithe | cruthaíodh | in éag | as feidhm | éagann | nuashonraithe |
    athraithe | cláraithe | logáilte amach | sínithe amach | críochnaithe | ceangailte |
    {baineadh,scriosadh,cúlghaireadh,cealaíodh,nuashonraíodh,athraíodh,cláraíodh,ceanglaíodh,nascadh,bailí go,rachaidh,téann,imithe in éag,dul in éag,críochnaíodh,dúnadh,logáladh amach,síníodh amach,blocáladh,ceadaíodh,iontaofa ó,iontaofa go dtí,cuireadh leis,athnuachan}
  `,
  justNow: list`
    anois | anois díreach | díreach anois | go díreach anois | ar an bpointe | faoi láthair |
    cúpla soicind ó shin | nóiméad ó shin | níos lú ná nóiméad ó shin | gníomhach anois |
    {gníomhach,ar líne,in úsáid,úsáideadh} {anois,faoi láthair,anois díreach,díreach anois,ar an toirt,nóiméad ó shin,cúpla soicind ó shin} |
    {cúpla nóiméad beag ó shin,soicindí ó shin,roinnt soicindí ó shin,beagán soicindí ó shin,cúpla soicind,ar an nóiméad seo,sa nóiméad seo,san am i láthair,laistigh de nóiméad,le nóiméad anuas,níos lú ná 1 nóiméad ó shin,níos lú ná nóiméad amháin ó shin,faoi bhun nóiméid,ar ball beag,an nóiméad seo,an soicind seo,tamaillín ó shin}
  `,
  active: list`
    Gníomhach | Gníomhach anois | Gníomhach faoi láthair | Beo | Ar líne | In úsáid | Seisiún gníomhach |
    {Gníomhach,In úsáid,Oscailte,Ar siúl,Logáilte isteach,Sínithe isteach,Beo} {anois,faoi láthair,fós,agat} |
    {Fós,Tá,Tá fós} {gníomhach,oscailte,in úsáid,beo} | Seisiún {oscailte,beo,ar siúl} |
    {Oscailte,Ar siúl,Bailí,I bhfeidhm,Á úsáid} | Tá an seisiún {gníomhach,oscailte,beo}
  `,
  near: list`
    thart ar | thart faoi | timpeall | timpeall ar | in aice le | in aice | gar do | tuairim | garshuíomh |
    suíomh garbh | ~ (thart ar) | ~ (garshuíomh) |
    {thart ar,timpeall,b'fhéidir,is dócha,dealraitheach,measta,meastar,garbh,tuairim is,tuairim,mórthimpeall} {i,in,ar,gar do} |
    {i gceantar,i gcóngar,cóngarach do,i ngar do,gar,in áit éigin in aice le,i nó in aice le,is dócha,b'fhéidir,i dtimpeall,sa cheantar} |
    {suíomh measta,láthair mheasta,suíomh neasach,suíomh dóchúil} |
    ~ {(measta),(garbh),(thart),(IP),(de réir IP),(in aice láimhe),(suíomh measta),(is dócha),agus an ceantar,nó in aice láimhe,agus máguaird,nó gar dó}
  `,
  unknownDevice: list`
    Gléas anaithnid | Gléas gan aithne | Feiste anaithnid | Brabhsálaí anaithnid | Cliant anaithnid |
    Anaithnid | Gléas neamhaithnid | Gléas nár aithníodh | Gléas eile |
    {Gléas,Feiste,Brabhsálaí,Cliant,Aip,Ríomhaire,Córas oibriúcháin,Fón,Gléas nó brabhsálaí,Ainm gléis} {anaithnid,neamhaithnid,gan ainm,gan aithint,nach bhfuil ar eolas,nach n-aithnítear,nár aithníodh,eile,anaithnid nó eile} |
    {Níl,Ní} {an gléas ar eolas,aithnítear an gléas,eolas ar an ngléas,fios cén gléas} | Gan ainm |
    Ní fios | Níl aon eolas faoin ngléas | Gan eolas faoin ngléas
  `,
  unknownLocation: list`
    Suíomh anaithnid | Láthair anaithnid | Áit anaithnid | Níl an suíomh ar eolas | Níl an suíomh ar fáil |
    Níl suíomh ar fáil | Réigiún anaithnid | Anaithnid |
    {Suíomh,Láthair,Áit,Cathair,Tír,Réigiún,Ceantar} {anaithnid,nach bhfuil ar eolas,neamhaithnid,gan fáil,folaithe,i bhfolach,nár aimsíodh} |
    {Níl,Ní} {an láthair ar fáil,an láthair ar eolas,eolas ar an suíomh,fios an áit,fios cá háit,bhfuarthas an suíomh,suíomh ar eolas} |
    {Gan suíomh,Gan eolas faoin suíomh,Ní fios}
  `,
  devices: list`
    gléas | ghléas | ngléas | feiste | feistí | fheiste | fón | fhón | guthán | ghuthán | fón cliste |
    ríomhaire | ríomhairí | ríomhaire glúine | táibléad | brabhsálaí | bhrabhsálaí | bhfeiste | bhfón |
    teilifís | uaireadóir | táibl | brabhs | meaisín | gréasán-bhrabhs
  `,
  apiPlatform: list`
    Ardán API | Ardán OpenAI API | Ardán API OpenAI | Ardán OpenAI | OpenAI API | API | API Platform |
    {Ardán,Consól,Tairseach} {forbróirí,forbartha,API OpenAI,d'fhorbróirí} | Ardán API (OpenAI) |
    Ardán forbróirí OpenAI | Ardán an API
  `,
  yes: list`
    Tá | Sea | Is ea | Fíor | Cinnte
  `,
  no: list`
    Níl | Ní hea | Ní fíor | Bréagach | Fós níl | Ná | Riamh | Nach bhfuil
  `,
});
