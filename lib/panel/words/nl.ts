import { list } from './list';
import type { Words } from './words';

export const nl = (): Words => ({
  activeSessions: list`
    Actieve sessies | Alle actieve sessies | Sessies | Alle sessies | Openstaande sessies |
    Apparaten met toegang | Apparaten met toegang tot {je,uw} account |
    Aangemelde sessies | Ingelogde sessies | Inlogsessies | Aanmeldsessies | Sessies beheren |
    Actieve sessies beheren | Sessiebeheer | Apparaten en sessies | Sessies en apparaten |
    Ingelogde apparaten | Aangemelde apparaten | Actieve apparaten | Apparaten en actieve sessies |
    Actieve sessies en apparaten | Sessies & apparaten | Apparaten & sessies | Sessielijst |
    Plaatsen waar je bent ingelogd | Sessies van je account | Je apparaten en sessies |
    {Mijn,Je,Jouw,Uw,Al je,Al uw,Beheer je,Beheer uw,Bekijk je,Bekijk uw} {actieve sessies,open sessies,lopende sessies,sessies,actieve aanmeldingen} |
    {Actieve,Open,Lopende,Huidige} {inlogsessies,aanmeldsessies,browsersessies,websessies,gebruikerssessies,logins,inlogs,aanmeldingen,sessies} |
    {Waar,Apparaten waarop,Apparaten waar,Plekken waar,Locaties waar,Op welke apparaten,Browsers waarin} {je bent ingelogd,je ingelogd bent,je bent aangemeld,je aangemeld bent,u bent ingelogd,u ingelogd bent,u bent aangemeld,u aangemeld bent,je momenteel bent ingelogd,je nu bent ingelogd,je op dit moment bent ingelogd} |
    Apparaten met {actieve sessies,een actieve sessie,toegang tot je account,toegang tot uw account} |
    {Je,Uw,Jouw} {ingelogde apparaten,aangemelde apparaten,actieve apparaten} |
    Sessies {op je account,op uw account,van uw account,bekijken,en aanmeldingen,en browsers} |
    {Overzicht van,Lijst van,Lijst met} {actieve sessies,sessies} | Ingelogde browsers |
    {Momenteel,Nu} ingelogde apparaten | Websessies | Browsersessies |
    Browsers en apparaten | Accountsessies | Inloglocaties |
    {Op deze apparaten,In deze browsers,Op deze plekken} {ben je ingelogd,ben je aangemeld,bent u ingelogd,bent u aangemeld,is je account ingelogd,is je account actief,ben je nu ingelogd} |
    {Je bent,U bent} {ingelogd,aangemeld,momenteel ingelogd,nu ingelogd} op {deze apparaten,deze plekken} |
    Apparaten {met toegang,die je account gebruiken,die uw account gebruiken,die zijn ingelogd,die zijn aangemeld,die zijn aangemeld bij je account,die zijn ingelogd op je account,die toegang hebben tot je account,waarop je account is ingelogd,waarop je account actief is} |
    {Waar je account,Waar uw account,Waar jouw account} {is ingelogd,is aangemeld,actief is,ingelogd is,aangemeld is,open staat,wordt gebruikt} |
    Waar is {je,uw,mijn} account {ingelogd,aangemeld,actief} |
    Waar {ben ik,ben je,bent u} {ingelogd,aangemeld} |
    Waar je {nog,overal,momenteel,nu} {ingelogd,aangemeld} bent |
    {Ingelogde,Aangemelde,Actieve,Verbonden} {apparaten,browsers,toestellen,apparaten en browsers,browsers en apparaten,computers} |
    Apparaten en browsers {,waarop je bent ingelogd,waarop u bent aangemeld} |
    {Actieve,Open,Lopende,Huidige} {verbindingen,accountsessies} |
    {Nu,Momenteel,Op dit moment} {ingelogd op,aangemeld op,ingelogde apparaten,actieve sessies} |
    {Je,Uw,Mijn,Jouw} {aanmeldingen,logins,ingelogde apparaten,aangemelde apparaten,actieve apparaten} |
    Sessie{overzicht,s en inloggegevens} |
    Sessies op {je apparaten,uw apparaten,jouw apparaten} |
    Waar {ben ik,ik} {ingelogd,aangemeld,ingelogd ben} |
    Hier {ben je,bent u,is je account} {ingelogd,aangemeld} |
    Je bent ingelogd op deze browsers | Je bent aangemeld op deze browsers |
    U bent ingelogd op deze browsers | U bent aangemeld op deze browsers | Waar je account in gebruik is |
    Waar uw account in gebruik is | Apparaten die je gebruikt voor ChatGPT | Apparaten met een inlog |
    {Actieve,Huidige,Je} {apparaten en browsers,inlogs} | Inlogs en apparaten | Aanmeldingen en apparaten |
    Apparaten en aanmeldingen | Apparaten en inlogs
  `,
  session: list`sessie`,
  security: list`
    Beveiliging | Veiligheid | Beveiliging en aanmelding | Beveiligingsinstellingen | Accountbeveiliging |
    {Beveiliging,Veiligheid,Privacy,Inloggen,Aanmelden,Login,Toegang,Wachtwoord,Wachtwoorden,Account} {en,&} {beveiliging,veiligheid,privacy,inloggen,aanmelden,login,toegang,wachtwoord,wachtwoorden,account} |
    Beveiliging{sopties,scentrum,svoorkeuren} | Veiligheidsinstellingen | Inlogbeveiliging |
    Beveiliging van {je,uw} account | Aanmeldbeveiliging
  `,
  current: list`
    Huidige sessie | Lopende sessie | Deze sessie | Dit apparaat | Deze browser | Deze computer | Deze app |
    Huidig | Huidige | Je apparaat | Je browser | Jouw apparaat | Deze Mac | Deze iPhone | Deze tablet |
    Deze smartphone | Momenteel in gebruik op dit apparaat | Dit ben jij | Sessie in gebruik |
    Je maakt nu gebruik van deze sessie | Jouw sessie | Je sessie |
    {Deze,De} {huidige sessie,huidige browser,aanmelding,login,browsersessie,telefoon,laptop,pc,verbinding,machine,inlog} |
    Dit {toestel,huidige apparaat,tabblad,venster,mobiele apparaat,MacBook,systeem} |
    Deze {iPad,MacBook,Chromebook,mobiel,gsm} |
    {Je,Jouw,Uw,Mijn} {huidige,actuele,lopende} {sessie,aanmelding,browsersessie,browser,login,verbinding} |
    {Je,Jouw,Uw,Mijn} huidige {apparaat,computer,telefoon,toestel} |
    {Huidige,Actuele,Nu gebruikte,Momenteel gebruikte,Op dit moment gebruikte} {sessie,browser,browsersessie,login,aanmelding,computer,verbinding} |
    {Huidig,Actueel,Nu gebruikt,Momenteel gebruikt,Op dit moment gebruikt} {apparaat,toestel} |
    {Dit is,Hier is,Dat is} {je,jouw,uw,de,mijn} {huidige sessie,actuele sessie,sessie,huidige browser,huidige aanmelding,sessie die je nu gebruikt,sessie die u nu gebruikt} |
    {Dit is,Dat is} {je,jouw,uw,het} {apparaat,huidige apparaat,toestel,huidige toestel,apparaat dat je nu gebruikt} |
    {Dit,Dat} {bent u,ben je,ben jij nu} |
    {Je gebruikt,U gebruikt,Je zit op,U zit op,Je werkt op,Je werkt in} {,nu,momenteel,op dit moment} {deze sessie,dit apparaat,deze browser} {,nu,momenteel,op dit moment} |
    {Deze sessie,Dit apparaat,Deze browser} {gebruik je,gebruikt u,is nu in gebruik,is in gebruik,wordt nu gebruikt,is actief,is je huidige sessie} {,nu,momenteel,op dit moment} |
    {De sessie,Sessie,De browser,Browser} {die je gebruikt,die u gebruikt,die je nu gebruikt,die u nu gebruikt,die je momenteel gebruikt,die u momenteel gebruikt,die je op dit moment gebruikt,waarin je bent ingelogd} |
    {Het apparaat,Apparaat} {dat je gebruikt,dat u gebruikt,dat je nu gebruikt,dat u nu gebruikt,dat je momenteel gebruikt,dat je op dit moment gebruikt,waarop je bent ingelogd,waarop je nu bent ingelogd} |
    {Je bent,U bent} {,nu,momenteel,op dit moment} {hier,hier ingelogd,hier aangemeld,ingelogd op dit apparaat,aangemeld op dit apparaat,ingelogd in deze browser,ingelogd met dit apparaat,op dit apparaat ingelogd,op dit apparaat aangemeld} |
    {Actief,Nu actief,Momenteel actief,Ingelogd,Aangemeld,In gebruik,Nu in gebruik,Open,Online,Huidige sessie,Actieve sessie,Sessie,Gebruikt,Nu ingelogd,Sessie actief,Nu online} {op dit apparaat,in deze browser,op deze computer,op dit toestel} |
    {Op dit apparaat,In deze browser,Op deze computer,In deze sessie,Op dit toestel,In dit venster} |
    {Huidige sessie,Huidig,Actief,Huidig apparaat,Jij,Sessie} {(dit apparaat),(deze browser),(deze sessie),(jij),(u),(huidig),(in gebruik),– dit apparaat,- dit apparaat,van dit apparaat,van deze browser} |
    {Dit apparaat,Deze sessie,Deze browser} {(huidig),(jij),(u),(huidige sessie),(nu),nu,nu in gebruik} |
    Sessie {nu in gebruik,van dit apparaat,van deze browser,op dit moment in gebruik,momenteel in gebruik} |
    Jij | U | Ik | Hier | Deze | Zelfde apparaat | Hetzelfde apparaat |
    {Nu,Momenteel,Op dit moment,Door jou,Door u} {door jou gebruikt,door jou in gebruik,gebruikt,hier,op dit apparaat} |
    Uw {sessie,apparaat,browser} | Wordt {nu,momenteel,op dit moment} gebruikt |
    Hier en nu | Hier bent u nu |
    Hier ben je {nu,nu ingelogd} |
    Hier {ingelogd,aangemeld,actief} |
    {Je zit,U zit} {nu hier,hier} |
    {Dat,Dit} ben {jij,je zelf} |
    {Dit is,Dat is} {dit apparaat,het apparaat dat je gebruikt,het apparaat dat u gebruikt,de browser die je nu gebruikt,je eigen sessie,je eigen apparaat} |
    {Je,Uw,Jouw,Mijn} eigen {apparaat,sessie,browser} |
    {Huidige,Deze} {sessie,browser} (dit apparaat) |
    {Nu,Momenteel,Op dit moment} {in deze browser,bij jou in gebruik} |
    {Hier ben je,Hier bent u,Je bent hier,U bent hier} {nu,momenteel,op dit moment} |
    Dit is waar {je nu bent,je bent,u nu bent} |
    {Sessie,Apparaat,Browser} waar {je nu in zit,je in zit,je nu op zit,je nu bent} |
    Je zit nu {op dit apparaat,in deze sessie,in deze browser} |
    {De sessie,Het apparaat,De browser} {in gebruik,waarop je nu zit,die nu in gebruik is,dat nu in gebruik is} |
    {Nu,Hier} {in gebruik,actief} {op dit apparaat,in deze browser} | Hier nu actief | Hier in gebruik |
    Dit exemplaar | Dit hier
  `,
  trusted: list`
    vertrouwd | betrouwba | geverifieerd apparaat | onthouden apparaat |
    {geverifieerde,onthouden,goedgekeurde} browser | {goedgekeurd,geautoriseerd,veilig} apparaat | als veilig |
    geautoriseerde browser | je vertrouwt | u vertrouwt |
    {erkend,toegestaan,geautoriseerd} {apparaat,toestel} | vertrouw
  `,
  trusting: list`
    {dit,deze} {apparaat,browser,computer} vertrouwen | vertrouw {dit,deze} |
    {apparaat,browser} vertrouwen$ | {markeren,instellen} als vertrouwd
  `,
  negation: list`
    niet | geen | onvertrouwd | onbetrouwba | nooit | zonder | wantrouw | ongeverifieerd | onveilig |
    voorheen | vertrouwen {ingetrokken,verlopen,verwijderd} | nimmer |
    vertrouwen opgezegd | {ingetrokken,afgewezen,in afwachting,mist,ontbreekt}
  `,
  unavailable: list`
    sessiestatus niet beschikbaar | sessiestatus onbeschikbaar | sessiestatus*niet beschikbaar |
    sessiestatus onbekend | status niet beschikbaar | status*niet beschikbaar | status onbeschikbaar |
    status onbekend | status van*niet beschikbaar | onbekende status | onbekende sessiestatus |
    geen status beschikbaar | sessie niet beschikbaar | kan*status*niet | status*onbeschikbaar |
    {sessiestatus,status,status van de sessie,aanmeldstatus,inlogstatus} {:,is,momenteel,tijdelijk,op dit moment,nu,is momenteel,is op dit moment} {niet beschikbaar,onbekend,onbeschikbaar,niet bekend} |
    {sessiestatus,status}*{niet bekend,niet vast,niet te bepalen,niet bepaald,kan niet,kon niet,niet ophaalbaar,niet opgehaald,niet bereikbaar,niet toegankelijk,onduidelijk,niet gevonden,is onbekend,niet geladen,onbepaald} |
    {geen,zonder} {sessiestatus,status,statusinformatie,statusgegevens} |
    {onbepaalde,onduidelijke,ontbrekende} {status,sessiestatus} |
    {kan,kunnen,kon,konden} {de,} {status,sessiestatus} niet | sessie {tijdelijk,momenteel} niet beschikbaar |
    sessie {onbereikbaar,niet bereikbaar,is niet beschikbaar} | sessiegegevens niet beschikbaar |
    {niet te bepalen,onbekend,onduidelijk} of de sessie | status kon |
    toestand van de sessie |
    {sessiestatus,status,toestand}*{ontbreekt,ontbreken,onbekend,niet op te halen,niet ophalen,niet bekend,niet vast te stellen,niet bepaald,niet opvraagbaar} |
    {geen,zonder} {informatie,gegevens} over*status |
    status van {de,deze} sessie {onbekend,niet} | {status,sessiestatus}: {onbekend,niet,onbeschikbaar} |
    {weten,kennen,zien}*status*niet
  `,
  logOut: list`
    afmelden | afmelding | meld je af | meld u af | meld dit apparaat af | meld*apparaat af | uitloggen |
    log uit | log je uit | log dit apparaat uit | log*apparaat uit | beëindig*sessie | sessie*beëindigen |
    beëindigen | intrekken | dit apparaat verwijderen | logout |
    {beëindig,sluit,verbreek,stop,annuleer,trek} {,de,deze,je,alle,uw} {sessie,sessies,verbinding,toegang} |
    {sessie,sessies,aanmelding,toegang,verbinding,login} {beëindigen,sluiten,stoppen,intrekken,verbreken,annuleren,afsluiten,verwijderen,blokkeren,ontzeggen} |
    {apparaat,browser,toestel,computer} {verwijderen,afmelden,uitloggen,loskoppelen,ontkoppelen,vergeten,afsluiten,wissen} |
    {verwijder,ontkoppel,vergeet,wis} {,dit,het,deze,de} {apparaat,sessie,browser,toestel} |
    log {alle,deze,dit,mij,overal,andere}*uit | meld {alle,deze,dit,mij,overal,andere}*af | afgemeld worden |
    uitgelogd worden | uitlog | afmeld | log af | afloggen | log out | uitschrijven | sessie afbreken |
    ontkoppelen | loskoppelen |
    meld af | sessies loggen |
    {schrijf,schakel} dit apparaat uit |
    {alle,andere,overige} {verbindingen,sessies} {verbreken,stopzetten,stoppen} |
    {apparaten,alle apparaten} verwijderen |
    uit {alle,deze} sessies loggen |
    {sessie,sessies,toegang,verbinding} {stopzetten,opheffen,afbreken} |
    {stop,sluit,verwijder,verbreek} {deze,de,alle,andere} {sessie,sessies,verbinding} |
    {meld,log} {af,dit,deze,hem,het,alle,alles,apparaat,browser,sessie,mij,jezelf}*{af,uit} |
    {sessie,deze sessie,inlog} {wissen,verlaten,afbreken,opzeggen,opheffen} |
    {blokkeer,ontzeg,trek*in} toegang |
    alles sluiten | alle sluiten
  `,
  everywhere: list`
    alle apparaten | alle sessies | alle andere | alle overige | alle actieve | alle browsers | overal |
    alles afmelden | alles beëindigen | alle afmelden | alle uitloggen | alle beëindigen | allemaal |
    iedereen | andere apparaten | andere sessies | overige apparaten | overige sessies | elk apparaat |
    elke sessie | geselecteerde |
    {alle,al} {de,mijn,je,uw,deze,ingelogde,aangemelde,openstaande,open,computers,telefoons,locaties,plekken,plaatsen,accounts,apps,verbonden,toestellen,inlogs,aanmeldingen,sluiten,verwijderen,intrekken,stoppen} |
    alles {sluiten,uitloggen,intrekken,verwijderen,stoppen} |
    {andere,overige,resterende} {browsers,aanmeldingen,computers,toestellen,locaties,logins,plekken} |
    de rest | de andere | de overige | elke browser | elk ander | elke andere | ieder apparaat |
    iedere sessie | ergens anders | elders | in één keer | hele account | meerdere {apparaten,sessies} |
    elk toestel |
    {alle,overige,andere} {verbindingen,logins} |
    behalve {deze,dit}
  `,
  more: list`
    meer weergeven | meer sessies | meer apparaten | alles weergeven | alles tonen | alles bekijken |
    volgende | oudere |
    {meer,alle,overige,andere,oudere,extra,de rest,resterende,volledige lijst} {sessies,apparaten,resultaten,items,aanmeldingen,} {weergeven,tonen,laden,bekijken,ophalen,zien} |
    {toon,laad,bekijk,geef,zie} {meer,alle,alles,de rest,overige,andere} | alles {zien,laden} |
    volledige lijst | lijst {uitklappen,uitvouwen} | meer {resultaten,items,aanmeldingen} | pagina verder |
    verder laden |
    nog meer |
    alles {uitklappen,uitvouwen} |
    eerdere {sessies,apparaten} {tonen,weergeven,laden} |
    {toon,bekijk,laad,zie,haal} {nog,er nog} {1,2,3,4,5,6,7,8,9} |
    nog {1,2,3,4,5,6,7,8,9}*{tonen,weergeven,bekijken,laden,sessie,apparaten,meer} |
    {toon,laad,bekijk} {1,2,3,4,5,6,7,8,9}*{meer,extra,andere} | en nog {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    laden | wordt geladen | worden geladen | aan het laden | ophalen | wordt opgehaald | worden opgehaald |
    even geduld | moment geduld |
    {laad,laden,ophalen,zoeken,controleren,vernieuwen} {van,naar,je,uw,de,sessies} |
    wordt {bijgewerkt,gezocht,voorbereid,vernieuwd} | worden {bijgewerkt,gezocht,voorbereid} |
    bezig met {laden,ophalen,zoeken,vernieuwen,controleren} |
    {een,heel,nog} {moment,ogenblik,ogenblikje,momentje,even,seconde,minuut} | ogenblik | momentje |
    wacht even | even wachten | we {laden,halen,zoeken} | bijna klaar |
    {bezig,even} {met,bezig,wachten} |
    {synchroniseren,verwerken,controleren} |
    sessies {zoeken,verzamelen,bijwerken,controleren} |
    we {verzamelen,controleren} |
    {bijna,zo} {klaar,zover} | bezig | geduld | een tel | {je,uw,de} sessies worden | gegevens worden |
    verversen van | bijwerken van
  `,
  failed: list`
    kan niet worden geladen | kunnen niet worden geladen | konden niet worden geladen |
    kon niet worden geladen | niet worden geladen | niet geladen worden | kan*niet laden | kunnen*niet laden |
    konden*niet laden | kon*niet laden | kunnen*niet ophalen | konden*niet ophalen | kan*niet ophalen |
    niet worden opgehaald | niet worden weergegeven | laden*mislukt | ophalen*mislukt |
    er is een fout opgetreden | er is een probleem opgetreden | er is iets fout gegaan | iets ging mis |
    probeer het | opnieuw proberen | nogmaals proberen | momenteel niet beschikbaar |
    tijdelijk niet beschikbaar |
    {kan,kon,kunnen,konden}*niet {weergeven,tonen,verversen,bijwerken,bereiken,opvragen,worden getoond,worden opgevraagd,worden bijgewerkt} |
    niet {getoond worden,opgehaald worden,weergegeven worden,opgehaald,geladen} |
    {laden,ophalen,verbinding,verzoek,weergeven,vernieuwen} {van de sessies,van sessies,van je sessies,van de gegevens,} {mislukt,mislukte,is mislukt,niet gelukt,niet mogelijk} |
    {fout,probleem,problemen} {bij,met,tijdens} {laden,ophalen,het laden,het ophalen,het weergeven,weergeven,de verbinding,het verbinden} |
    {laadfout,netwerkfout,verbindingsfout,serverfout} | {onbekende,onverwachte,interne} fout |
    er {is,trad,deed zich,was,heeft zich,ging} {een,helaas een,iets,wat,iets verkeerd,een fout} {fout,probleem,storing,verkeerd,mis,misgegaan,onverwachts,voorgedaan} |
    dat is niet gelukt | het lukte niet | het is niet gelukt | lukt niet om | helaas {konden,kunnen,is,ging} |
    {probeer,probeert u,probeer dit} {later,nog eens,nogmaals,even,opnieuw} |
    {later,nog eens,nog een keer} {opnieuw proberen,proberen} |
    {vernieuw,ververs,herlaad} {de pagina,deze pagina} | nieuwe poging |
    {controleer} {je,uw} {verbinding,internet} | {niet,nu niet} bereikbaar |
    {op dit moment,nu,even} niet beschikbaar | {sessies,lijst} niet beschikbaar | geen verbinding |
    je bent offline | time-out |
    kon*niet ophalen |
    dat {ging,lukte,is} {niet,niet goed,helaas niet} |
    {laden,ophalen} {is niet gelukt,lukt niet,lukte niet} |
    {opnieuw laden,vernieuwen,herladen} |
    iets ging {fout,verkeerd} |
    {ging iets,is iets} {fout,mis,verkeerd} |
    kunnen*niet {getoond,weergegeven} | {lukte,lukt} {niet,helaas niet} |
    {laden,ophalen,weergeven}*{lukte niet,mislukt,niet gelukt} | oeps | helaas |
    {kom,probeer} {later,straks,over een} | slechte verbinding | verbroken verbinding |
    verbinding verbroken | verbinding weg | check je verbinding | check je internet
  `,
  otherLists: list`
    Vertrouwde apparaten | Passkeys | Passkey | Toegangssleutels | Toegangssleutel | Beveiligingssleutels |
    Beveiligingssleutel | Passkeys en beveiligingssleutels | Verbonden apps | Gekoppelde apps |
    Gekoppelde applicaties | Apps en connectors | Apps & connectors | Connectors | Connectoren |
    Verbonden accounts | Gekoppelde accounts | Gekoppelde services | Apps van derden | Toegang van derden |
    Geautoriseerde apps | Plug-ins | Plugins | Integraties | Gedeelde links | Gedeelde koppelingen |
    Gedeelde chats | Gedeelde gesprekken | API-sleutels | API-keys | Je API-sleutels | Toegangstokens |
    Meervoudige verificatie | Multifactorauthenticatie | Multi-factor authenticatie |
    Meerfactorauthenticatie | Multifactorauthenticatie (MFA) | MFA | 2FA | Tweestapsverificatie |
    Verificatie in twee stappen | Authenticator-app | Verificatie-app | Sms | Sms-bericht | Tekstbericht |
    Pushmeldingen | Herstelcodes | Back-upcodes | Wachtwoord | Wachtwoord wijzigen | Inlogmethoden |
    Aanmeldmethoden | Inlogopties | Gegevensbeheer | Gegevensbeheeropties | Databeheer | Meldingen |
    Algemeen | Personalisatie | Personalisering | Aanpassing | Geheugen | Facturering | Abonnement | Gebruik |
    Spraak | Schema's | Geavanceerde accountbeveiliging | Geavanceerde beveiliging | Recente activiteit |
    Ouderlijk toezicht | Veilig inloggen met ChatGPT | Veilig aanmelden met ChatGPT | Inloggen met ChatGPT |
    Aanmelden met ChatGPT | Gearchiveerde chats | Account verwijderen | Account | Hulp |
    Recente aanmeldingsactiviteit | Recente beveiligingsactiviteit | Aanmeldingsactiviteit |
    Inloggegevens en geschiedenis | Afgemelde sessies | Afgelopen sessies | Onlangs beëindigde sessies |
    Recent beëindigde sessies | Uitgelogde apparaten | Afgemelde apparaten | Waar je was ingelogd |
    Waar je ingelogd was | Waar je was aangemeld | Geautoriseerde apparaten | Geblokkeerde apparaten |
    Sessies van derden | Codex CLI-sessies | Tweeledige verificatie | Authenticatie in twee stappen |
    Herstelmethoden | E-mail | Telefoonnummer | Je passkeys | Geavanceerde accountbescherming |
    {Je,Jouw,Uw,Mijn} {vertrouwde apparaten,geverifieerde apparaten,herkende apparaten,beveiligingssleutels,toegangssleutels,herstelcodes,back-upcodes,gekoppelde apps,gekoppelde accounts,verbonden apps,toegangstokens,gedeelde links,API-keys} |
    {Vertrouwde,Betrouwbare,Geverifieerde,Onthouden,Herkende,Goedgekeurde,Bekende} {apparaten,browsers,computers,telefoons,toestellen} |
    Vertrouwde apparaten {beheren,en passkeys} | Apparaten die {je vertrouwt,u vertrouwt} |
    {Oude,Eerdere,Vorige,Inactieve,Verwijderde,Recent gebruikte,Opgeslagen} {apparaten,browsers,sessies,aanmeldingen,logins} |
    {Beëindigde,Verlopen,Afgesloten,Gesloten,Uitgelogde,Ingetrokken,Voorbije,Recente,Gearchiveerde,Geblokkeerde} {sessies,logins,aanmeldingen} |
    {Onlangs,Recent,Kort geleden} {uitgelogd,afgemeld,beëindigd,gesloten,uitgelogde apparaten,afgemelde sessies,gesloten sessies,verlopen sessies} |
    {Inlog,Aanmeld,Aanmeldings,Beveiligings,Account,Toegangs,Activiteiten}{geschiedenis,logboek,overzicht,historie} |
    Sessie{geschiedenis,logboek,historie} |
    {Inlog,Aanmeld,Beveiligings,Account}{activiteit,activiteiten,meldingen,waarschuwingen,gebeurtenissen,pogingen} |
    {Recente,Laatste,Verdachte,Mislukte,Ongebruikelijke} {inlogactiviteit,inlogactiviteiten,aanmeldactiviteit,accountactiviteit,beveiligingsgebeurtenissen,aanmeldpogingen,inlogpogingen,inlogs,logins,aanmeldingen,activiteiten} |
    Waar je {eerder was ingelogd,hebt ingelogd,bent ingelogd geweest,recent was ingelogd} |
    Apps {en diensten,en services,met toegang tot je account,met accounttoegang} |
    {Tweefactor,Twee-factor,Tweetraps,2-factor}{authenticatie,verificatie} {,(2FA)} |
    {Twee-factor authenticatie,Tweestapsverificatie (2FA),2-stapsverificatie,Verificatie in 2 stappen,Multifactor-authenticatie,Meervoudige verificatie (MFA)} |
    {Verificatiemethoden,Authenticatiemethoden,Herstelopties,Verificatiecodes,Eenmalige codes,Reservecodes,Beveiligingscodes} |
    {E-mailadres,Herstel-e-mailadres,Mobiel nummer,Telefoon,Herstel-e-mail} | Wachtwoorden |
    Wachtwoord {resetten,aanpassen,instellen,veranderen} | Je wachtwoord wijzigen |
    {Uitloggen,Afmelden} {van,op,in} {dit apparaat,deze browser} | Account {sluiten,deactiveren} |
    Gearchiveerde gesprekken | Weergave | Taal | Gegevens exporteren | Profiel | Privacy |
    Beveiligingscontrole | Persoonlijke toegangstokens | App-sessies | API-sessies |
    Vergeten apparaten |
    {Aanmeld,Inlog}{opties,mogelijkheden,voorkeuren} |
    Gekoppelde {diensten,websites} |
    {Onlangs,Recent} {gebruikte apparaten,afgemelde apparaten,uitgelogd,beëindigd,ingelogde apparaten} |
    Apparaten die je hebt gebruikt | Apparaten die je hebt verwijderd |
    {Inlog,Aanmeld}{verzoeken,codes,meldingen,pogingen} |
    {Privacy,Gegevens,Betaling,Betaalmethoden,Facturen,Stem,Thema,Taal,Familie,Over}
  `,
  captions: {
    device: list`
      Apparaat | Type apparaat | Browser | Apparaat/browser | Client | Toestel | Besturingssysteem | Model |
      Sessie |
      {Apparaat,Browser,Besturingssysteem,Toestel} {of,en,/,&} {browser,apparaat,besturingssysteem,systeem,app,OS} |
      {Naam,Type,Soort,Model} van {het apparaat,de browser,apparaat} |
      {Apparaat,Browser,Toestel}{naam,type,model,versie,details,gegevens,informatie,info,soort} |
      {Gebruikt,Ingelogd,Aangemeld} apparaat | Gebruikte browser | Apparaat (browser) | Systeem | OS |
      User-agent | Naam | {Ingelogd,Aangemeld} {met,vanaf} | Omschrijving |
      Platform | Computer |
      {Apparaat,Browser} en platform
    `,
    app: list`
      App | Apps | Applicatie | Applicaties | Toepassing | Toepassingen | Product | Producten | App-context |
      Dienst | Diensten | Service | Toepassingscontext | Context | Gebruikte apps | App-naam | Toegang tot |
      Ingelogd bij | Aangemeld bij |
      {App,Applicatie,Product,Dienst,Toepassing} {of,en,/} {app,applicatie,product,dienst,diensten,toepassing} |
      {Gebruikte,Actieve,Aangemelde} {producten,diensten,toepassingen,applicaties} |
      {Gebruikt,In gebruik,Wordt gebruikt,Gebruik,Te gebruiken} {met,in,voor,door,bij,via} | Gebruikte app |
      Gebruikt product | Toegang via | Productcontext | OpenAI-{product,dienst,app} | Naam van de app |
      Geldt voor |
      Gebruikt op | OpenAI-producten |
      {Geopend,Ingelogd,Aangemeld} in
    `,
    location: list`
      Locatie | Locatie bij benadering | Plaats | Plek | Waar | Stad | Regio | Land | Inloglocatie |
      Aanmeldlocatie | In de buurt van | Locatie (bij benadering) | Omgeving | Gebied |
      {Geschatte,Globale,Laatste,Laatst bekende,Huidige,Benaderde,Vermoedelijke,Gedetecteerde} {locatie,plaats,positie,regio} |
      {Locatie,Plaats,Stad,Regio} {(ongeveer),(ca.),(IP),op basis van IP,(op basis van IP),(globaal),(geschat),via IP,van inloggen,van aanmelding,bij inloggen,van sessie} |
      {Stad,Regio,Land} {en,of,/} {land,regio,stad} | Stad, land | Positie | IP-locatie | Woonplaats | Nabij |
      In de buurt | Provincie | Waarvandaan | Geolocatie | Locatie apparaat |
      Herkomst |
      {Plaats,Locatie} van aanmelden
    `,
    signedIn: list`
      Ingelogd | Aangemeld | Aanmelding | Aanmeldingstijd | Login | Inlog | Datum | Tijd | Tijdstip |
      Datum en tijd | Wanneer | Sinds | Begonnen | Gestart | Aanmeldtijdstip | Inlogtijdstip |
      Inlogdatum en -tijd | Begin | Start | Sessie gestart | Begin van sessie |
      {Inlog,Aanmeld,Login,Sessie,Start}{tijd,datum,moment} |
      {Datum,Tijd,Tijdstip,Moment,Datum en tijd,Dag} van {inloggen,aanmelden,aanmelding,laatste aanmelding,laatste login,login,laatste activiteit,start,inlog} |
      {Laatste,Eerste,Meest recente} {inlog,login,aanmelding,activiteit,gebruik,sessie,toegang,bezoek} {,op} |
      {Laatst,Eerst,Voor het eerst} {ingelogd,aangemeld,actief,gebruikt,gezien,online,geopend} {,op,om} |
      {Ingelogd,Aangemeld,Actief,Gestart,Begonnen,Geopend,Sessie gestart,Sessie begonnen,Sessie geopend} {op,om,sinds} |
      Geopend | Datum/tijd | Datum & tijd | Tijd en datum | Tijdstempel | Begin van de sessie |
      Start van {sessie,de sessie} | Sessie sinds | Aanmelding op | Activiteit | Begintijd |
      {Sessie,Sessie-}start |
      {Datum,Tijd} aanmelding
    `,
    status: list`
      Status | Sessiestatus | Vertrouwd | Vertrouwd apparaat | Vertrouwen | Betrouwbaar | Huidig |
      Huidige sessie | Huidig apparaat | {Apparaat,Inlog,Aanmeld,Verificatie,Vertrouwens}status |
      Vertrouwensniveau | {Vertrouwde,Huidige} browser | Geverifieerd |
      {Is,Apparaat} {vertrouwd,dit apparaat,huidige sessie} | Dit apparaat | Deze sessie | Betrouwbaarheid |
      Status van {sessie,de sessie,apparaat} |
      Toestand
    `,
  },
  signedIn: list`
    ingelogd op | aanmelddatum | inlogdatum | je hebt je aangemeld op | sessie sinds | sinds | actief sinds |
    ~ ingelogd | ~ aangemeld |
    {,je bent,u bent,je was,laatst,eerst,voor het eerst,voor het laatst,opnieuw} {ingelogd,aangemeld,geauthenticeerd} {,op,om,sinds,vanaf} |
    {aanmelding,login,inlog,laatste aanmelding,laatste inlog,laatste login,nieuwe aanmelding,nieuwe login,eerste aanmelding,eerste login,aangemeld sinds,inlogmoment,aanmeldmoment,aanmeldtijd,inlogtijd,start,starttijd,begin,begintijd,begin van de sessie,start van sessie,meest recente login} {,op,om,van,sinds,was op} |
    {sessie,sessie is} {gestart,begonnen,begon,geopend,actief,open,startte} {,op,om,sinds} |
    {gestart,begonnen,geopend,begon} {,op,om,sinds} | {open,geopend} sinds |
    {datum,tijd,tijdstip,datum en tijd,moment} van {inloggen,aanmelden,aanmelding,login,laatste login,laatste aanmelding} |
    {op,om,sinds} ~ {ingelogd,aangemeld,begonnen,gestart} |
    ~ {(ingelogd),(login),(aanmelding),(aangemeld),begonnen,gestart,laatst ingelogd} |
    je {logde,hebt ingelogd,meldde je aan} {,in,op,in op} | je hebt je {,op} ~ aangemeld |
    u hebt ingelogd op |
    {u hebt zich,je hebt je} {aangemeld,ingelogd} {op,sinds,om} |
    hier {ingelogd,aangemeld} {op,sinds} |
    {authenticatie,geverifieerde aanmelding} {op,} |
    {aangemeld,ingelogd} {geweest sinds,vanaf het moment} |
    {u heeft zich,je hebt je,je was,u was,u hebt zich} {aangemeld,ingelogd} {,op,om,sinds} |
    {ingelogd geweest,aangemeld geweest,je bent al ingelogd,al ingelogd,nog ingelogd} sinds |
    {inloggen,aanmelden} {op,om} | {je,u} {meldde je,meldde zich} {,laatst,voor het laatst} {aan,aan op} |
    {sessie,deze sessie} {loopt sinds,dateert van,startte op,is geopend op,is gestart op,is begonnen op} |
    ~ {heb je ingelogd,heb je je aangemeld,inlogmoment}
  `,
  lastActive: list`
    laatst actief op | laatste toegang | actief | ~ actief | online | gebruikt | recentste activiteit |
    laatst actief sinds | laatste toegang op |
    {laatst,voor het laatst,recent,onlangs} {actief,gebruikt,gezien,online,geopend,bezocht} {,op,om} |
    {laatste,meest recente} {activiteit,gebruik,bezoek,interactie,sessieactiviteit} {,op,om,was op} |
    {actief,gebruikt,gezien,online,in gebruik} {op,om,tot} | was {,laatst} actief {,op} |
    {inactief,ongebruikt,niet actief,niet gebruikt} {sinds,sedert} |
    ~ {voor het laatst actief,laatst actief,gebruikt,laatst gebruikt,gezien,laatst gezien,(laatst actief),(laatste activiteit)} |
    op ~ actief | activiteit {,op} |
    {recente,laatst bekende} {activiteit,sessieactiviteit} {,op,om} |
    laatste keer {actief,gebruikt,gezien,online,geopend} {,op,om} |
    {actief,in gebruik,gebruikt} {geweest op,geweest tot} |
    {je,u} {gebruikte dit,gebruikte het,was hier,was actief} {,voor het laatst,laatst} {,op,om} |
    {laatst,voor het laatst} {gebruikt,gezien,actief} {door jou,door u,hier} {,op} |
    {meest recent,het laatst} {gebruikt,actief,gezien} {,op,om} |
    {laatste} {verbinding,sessie,contact,actie,keer actief,keer gebruikt,keer gezien,keer online} {,op,om} |
    actief geweest
  `,
  otherTimes: list`
    toegevoegd | gemaakt | aangemaakt | verloopt | verlopen | vervalt | vervaldatum | geldig tot |
    bijgewerkt | gewijzigd | geregistreerd | afgemeld | uitgelogd | beëindigd | gekoppeld | vernieuwd |
    verwijderd | ingetrokken | uitgegeven | geblokkeerd | goedgekeurd | ingesteld | geïnstalleerd | hernoemd |
    vertrouwd {sinds,tot} | onthouden {sinds,tot} | lid sinds | eindigt | eindigde | gesloten | gearchiveerd |
    uitgeschakeld | ingeschakeld | geverifieerd op | geautoriseerd | verbonden op | verstrijkt |
    vertrouwd van | vertrouwd op | {eindigend,aflopend,vervallen} | gedeeld op | vernieuwt
  `,
  justNow: list`
    zojuist | zonet | daarnet | nu | net | nu net | op dit moment | een moment geleden |
    enkele ogenblikken geleden | een paar seconden geleden | enkele seconden geleden |
    minder dan een minuut geleden | nu actief | momenteel actief | nu online | zo-even |
    enkele tellen geleden | een tel geleden | een paar tellen geleden | seconden geleden | nu in gebruik |
    op dit ogenblik | nu meteen | binnen de laatste minuut |
    {actief,online,laatst actief,gebruikt,gezien,in gebruik} {nu,op dit moment,zojuist,net,daarnet,een moment geleden,enkele seconden geleden,minder dan een minuut geleden} |
    {een seconde geleden,enige seconden geleden,een ogenblik geleden,minder dan 1 minuut geleden,minder dan een min geleden,minder dan 1 min geleden,nog geen minuut geleden,nog geen 1 minuut geleden,zo net,zopas,nu net even,in de afgelopen minuut,de afgelopen minuut,binnen een minuut,in de laatste minuut,momenteel,tegenwoordig,even geleden,heel kort geleden,kort geleden,net nu,enkele momenten geleden,een paar momenten geleden,minder dan een minuut,minder dan 1 minuut,onlangs zojuist,een paar tellen terug,een paar seconden terug} |
    net nog actief |
    {zojuist,net,zonet} {actief,gebruikt,gezien,online} |
    {actief,online,gebruikt,gezien,in gebruik} {op dit moment,momenteel,zojuist,zonet,daarnet,een paar seconden geleden,minder dan een minuut geleden}
  `,
  active: list`
    Actief | Actieve sessie | Online | In gebruik | Nu in gebruik | Ingelogd | Aangemeld |
    Momenteel in gebruik | Lopend | Open |
    {Nog,Nog steeds,Sessie is,Sessie,Is,Momenteel,Op dit moment,Nu} {actief,open,online,ingelogd,aangemeld} |
    Actief {nu,op dit moment,momenteel} | Geopend | Actieve login | Loopt | Lopende | Geldig |
    Ingelogd {nu,op dit moment} | In gebruik {nu,op dit moment} | Live
  `,
  near: list`
    ca. | circa | ongeveer | ong. | bij benadering | rond | nabij | in de buurt van | in de omgeving van |
    omgeving | vlak bij | dicht bij | bij | in | ~ (ongeveer) | ~ (bij benadering) | ~ (ca.) | ~ en omgeving |
    regio | geschat | ~ (geschat) | {geschatte,globale,vermoedelijke} {locatie,plaats,regio} {,nabij,bij,in} |
    {ongeveer,circa,ca.,waarschijnlijk,vermoedelijk,mogelijk} {in,bij,nabij,rond,in de buurt van} |
    {ergens} {in,bij,rond} |
    {nabije omgeving van,in de nabijheid van,nabijheid van,buurt van,omstreken van,in de regio,regio rond,in het gebied rond,gebied rond,niet ver van,vlakbij,dichtbij,rondom,gezien in,ingelogd in,aangemeld in,gelegen in,vermoedelijk,waarschijnlijk,naar schatting} |
    ~ {bij benadering,ongeveer,en omstreken,(omgeving),(en omgeving),of omgeving,(regio),(op basis van ip),(op basis van ip-adres),(via ip),(ip),(schatting),(waarschijnlijk),(in de buurt),(geschatte locatie),e.o.,(circa)} |
    vanuit | globaal | globaal in | ~ (globaal) |
    {omgeving,regio} van |
    ergens {in de buurt van,nabij} |
    {dicht,vlak} in de buurt van
  `,
  unknownDevice: list`
    Onbekend apparaat | Onbekend | Onbekend apparaat of onbekende browser | Onbekend apparaat of browser |
    {Onbekend,Niet herkend,Niet-herkend,Ongeïdentificeerd,Niet-geïdentificeerd,Naamloos,Onherkend,Niet nader bekend,Overig,Ander,Ongespecificeerd} {apparaat,toestel,besturingssysteem,systeem,apparaattype,mobiel apparaat,apparaat/browser} |
    {Onbekende,Niet herkende,Niet-herkende,Onherkende,Andere,Ongeïdentificeerde} {browser,client,computer,app,applicatie,apparaatnaam,telefoon} |
    {Apparaat,Browser,Apparaatnaam,Toestel} {onbekend,niet herkend,niet beschikbaar,niet bekend,niet geïdentificeerd,zonder naam,niet vastgesteld,kon niet worden herkend,kan niet worden bepaald,kon niet worden vastgesteld} |
    Apparaat {en,of} browser onbekend |
    {Geen,Zonder} {apparaatnaam,apparaatgegevens,apparaatinformatie} {,beschikbaar} |
    Apparaatgegevens niet beschikbaar | Niet herkend | Onbekend (apparaat) |
    {Niet geïdentificeerd,Onbepaald,Onbekend type} {apparaat,toestel}
  `,
  unknownLocation: list`
    Onbekende locatie | Onbekend | Locatie kan niet worden bepaald | Locatie kon niet worden bepaald |
    Onbekend land | Onbekend gebied |
    {Onbekende,Niet bekende,Onbepaalde,Verborgen,Niet beschikbare,Niet-herkende} {locatie,plaats,regio,stad,plek} |
    {Locatie,Plaats,Stad,Regio,Land,Plek} {onbekend,niet beschikbaar,niet bekend,niet bepaald,niet te bepalen,onbepaald,verborgen,privé,niet gevonden,niet vastgesteld,niet vast te stellen,is onbekend,is niet beschikbaar,kan niet worden vastgesteld,kon niet worden vastgesteld,kon niet worden gevonden,niet gedeeld,niet herkend,ontbreekt} |
    Geen {locatie,locatiegegevens,locatie-informatie,plaats} {,beschikbaar,bekend} |
    Locatiegegevens niet beschikbaar | Zonder locatie |
    {Kan,Kon} {,de} locatie niet {bepalen,vaststellen,achterhalen,vinden} |
    Herkomst onbekend |
    {Locatie,Plaats,Regio} onduidelijk |
    Niet te bepalen {locatie,plaats}
  `,
  devices: list`
    apparaat | toestel | telefoon | mobiele telefoon | mobiel apparaat | mobiele app | smartphone | gsm |
    computer | laptop | notebook | desktop | tablet | browser | webbrowser | pc | {desktop,web,mobiele}-app |
    webclient | spelcomputer | spelconsole | televisie | smart-tv | horloge | werkstation | chromebook |
    mobieltje |
    tv | console | mobiel
  `,
  apiPlatform: list`
    API-platform | API Platform | OpenAI-platform | OpenAI API | API |
    {,OpenAI-,OpenAI } {API-platform,API-console,API-dashboard,API-portaal,ontwikkelaarsplatform,ontwikkelaarsportaal,platform voor ontwikkelaars,ontwikkelaarsconsole} |
    API van OpenAI | API-platform {van OpenAI,(OpenAI)} | Platform voor developers |
    Developer{platform,portaal,console}
  `,
  yes: list`Ja`,
  no: list`Nee | Nog niet`,
});
