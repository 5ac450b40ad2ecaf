import { list } from './list';
import type { Words } from './words';

export const pl = (): Words => ({
  activeSessions: list`
    Aktywne sesje | Twoje aktywne sesje | Wszystkie aktywne sesje | Sesje | Twoje sesje | Moje sesje |
    Urządzenia z dostępem | Urządzenia z dostępem do {konta,Twojego konta} |
    {Aktywne,Bieżące,Aktualne,Obecne,Otwarte,Trwające} {sesje,logowania,połączenia,urządzenia,sesje logowania,sesje użytkownika,sesje przeglądarki,sesje internetowe} |
    {Twoje,Moje,Wszystkie,Wszystkie Twoje} {aktywne,bieżące,aktualne,otwarte} {sesje,logowania,połączenia,urządzenia,sesje logowania,sesje użytkownika,sesje przeglądarki,sesje internetowe} |
    {Twoje,Moje,Wszystkie} {sesje,sesje logowania,zalogowane urządzenia} |
    {Zarządzaj,Zarządzanie} {,aktywnymi ,swoimi ,otwartymi }{sesjami,logowaniami} |
    {Lista,Przegląd,Podgląd} {,aktywnych ,bieżących ,Twoich }{sesji,logowań,połączeń} |
    {Sesje,Aktywne sesje,Logowania} {i,oraz,&} {urządzenia,aktywne urządzenia,przeglądarki,zalogowane urządzenia} |
    {Urządzenia,Aktywne urządzenia,Zalogowane urządzenia,Twoje urządzenia,Moje urządzenia,Przeglądarki} {i,oraz,&} {sesje,aktywne sesje,logowania} |
    Gdzie {jesteś zalogowany,jesteś zalogowana,jesteś zalogowany(-a),jesteś zalogowany/a,jesteś teraz zalogowany,jesteś obecnie zalogowany,zalogowane jest Twoje konto,jest zalogowane Twoje konto,używasz konta} |
    {Urządzenia,Przeglądarki,Miejsca,Wszystkie urządzenia}, {na których,gdzie,w których} {jesteś zalogowany,jesteś zalogowana,jesteś zalogowany(-a),jesteś zalogowany/a,jesteś obecnie zalogowany,jesteś teraz zalogowany,zalogowano się na Twoje konto,się zalogowano,się zalogowałeś,zalogowane jest Twoje konto} |
    Urządzenia {z aktywną sesją,z aktywnymi sesjami,zalogowane,zalogowane na koncie,zalogowane na Twoim koncie,zalogowane do konta,zalogowane do Twojego konta,mające dostęp do konta,z dostępem do konta,z dostępem do Twojego konta,używające Twojego konta} |
    {Sesje,Aktywne sesje} {na koncie,konta,Twojego konta,na Twoim koncie,w Twoim koncie} |
    Zalogowane {sesje,przeglądarki,urządzenia i sesje} |
    Wszystkie sesje | Otwarte sesje | Bieżące sesje | Trwające sesje | Sesje logowania | Zalogowane sesje |
    Zarządzaj sesjami | Zarządzanie sesjami | Zarządzaj aktywnymi sesjami | Zarządzanie aktywnymi sesjami |
    Urządzenia i sesje | Sesje i urządzenia | Zalogowane urządzenia | Aktywne urządzenia | Aktywne logowania |
    Miejsca logowania | Gdzie jesteś zalogowany | Gdzie jesteś zalogowany(-a) | Gdzie jesteś zalogowany/a |
    Gdzie jesteś zalogowana | Gdzie się zalogowano | Tu jesteś zalogowany |
    Urządzenia, na których jesteś zalogowany | Urządzenia, na których się zalogowano | Lista sesji |
    Lista aktywnych sesji | Aktywne sesje i urządzenia | Urządzenia i aktywne sesje | Gdzie się zalogowałeś |
    Gdzie jesteście zalogowani | Urządzenia, na których jesteś zalogowany(-a) |
    Urządzenia zalogowane na konto | Sesje konta | Moje aktywne sesje | Obecne sesje | Aktualne sesje |
    Sesje i logowania | Sesje użytkownika | Sesje & urządzenia | Twoje urządzenia i sesje |
    Urządzenia i logowania | Zarządzaj sesjami i urządzeniami | Wyświetl aktywne sesje |
    Zobacz aktywne sesje | Przegląd aktywnych sesji | Przeglądaj aktywne sesje |
    Gdzie jesteś obecnie zalogowany | Gdzie jesteś teraz zalogowany | Gdzie jesteś zalogowana/y |
    Gdzie zalogowano się na konto | Gdzie się logujesz | Miejsca, w których jesteś zalogowany |
    Miejsca, w których się zalogowano | Miejsca zalogowania | Urządzenia, na których jesteś zalogowana |
    Urządzenia, z których się zalogowano | Urządzenia zalogowane do konta |
    Urządzenia zalogowane na Twoje konto | Zalogowane urządzenia i sesje | Bieżące logowania |
    Obecne logowania | Sesje przeglądarki | Otwarte logowania
  `,
  session: list`sesja | sesje | sesji | sesjami | sesyjn`,
  security: list`
    Bezpieczeństwo | Zabezpieczenia | Bezpieczeństwo i logowanie | Zabezpieczenia i logowanie |
    Logowanie i bezpieczeństwo | Logowanie i zabezpieczenia | Ustawienia zabezpieczeń |
    Ustawienia bezpieczeństwa | Bezpieczeństwo i prywatność | Prywatność i bezpieczeństwo |
    Hasło i bezpieczeństwo | Bezpieczeństwo konta | Bezpieczeństwo & logowanie | Bezpieczeństwo i dostęp |
    Zabezpieczenia konta | Zabezpieczenia i prywatność | Ochrona | Ochrona konta | Hasło i zabezpieczenia |
    Logowanie i hasło
  `,
  current: list`
    Bieżąca sesja | Aktualna sesja | Obecna sesja | Twoja bieżąca sesja | Twoja aktualna sesja |
    {Bieżąca,Obecna,Aktualna,Ta,Twoja bieżąca,Twoja obecna,Twoja aktualna} {sesja,przeglądarka,karta,aplikacja,sesja przeglądarki,sesja logowania} |
    {Bieżące,Obecne,Aktualne,To,Twoje bieżące,Twoje obecne} {urządzenie,logowanie,połączenie,okno} |
    {Bieżący,Obecny,Aktualny,Ten} {komputer,telefon,laptop,tablet,smartfon} |
    To {Ty,Twoja sesja,Twoje urządzenie,Twoja bieżąca sesja,Twoja obecna sesja,Twoja aktualna sesja,Twoje bieżące urządzenie,Twoje obecne urządzenie,bieżąca sesja,bieżące urządzenie,jest Twoja bieżąca sesja,jest Twoja obecna sesja,jest bieżąca sesja,jest to urządzenie,jest Twoje urządzenie,jesteś Ty} |
    {Jesteś tutaj,Jesteś tu,Tu jesteś,Tutaj jesteś,Jesteś teraz tutaj,Teraz tu jesteś} |
    {Używasz,Używasz teraz,Obecnie używasz,Teraz używasz,Korzystasz z,Obecnie korzystasz z,Teraz korzystasz z} {tego urządzenia,tej sesji,tej przeglądarki} |
    {W użyciu,Obecnie w użyciu,Używane,Używana,Używane teraz,Aktywna,Aktywne,Aktywna teraz,Zalogowano,Otwarta} {na tym urządzeniu,w tej przeglądarce,na tym komputerze} |
    {Bieżąca sesja,Obecna sesja,Aktualna sesja,Bieżąca,Obecna,Teraz} {(to urządzenie),(ta przeglądarka),(Ty),– to urządzenie,– ta przeglądarka} |
    To urządzenie {(bieżąca sesja),(bieżące),(obecne),(Ty),(w użyciu),używane teraz} |
    Sesja {tego urządzenia,tej przeglądarki,na tym urządzeniu,w tej przeglądarce} | Na tym urządzeniu |
    W tej przeglądarce |
    Twoja obecna sesja | Ta sesja | To urządzenie | Ta przeglądarka | Ten komputer | Ten telefon |
    Ta aplikacja | Bieżąca | Bieżące | Aktualna | Aktualne | Obecna | Bieżące urządzenie |
    Aktualne urządzenie | Obecne urządzenie | Bieżąca przeglądarka | Twoje bieżące urządzenie |
    Twoje obecne urządzenie | Jesteś tutaj | Jesteś tu | Aktywna na tym urządzeniu |
    Aktywne na tym urządzeniu | Teraz aktywna na tym urządzeniu | Aktywna teraz na tym urządzeniu |
    Używasz teraz tej sesji | Używasz tej sesji | Korzystasz teraz z tej sesji | Korzystasz z tej sesji |
    Obecnie korzystasz z tej sesji | Sesja, z której teraz korzystasz | Twoje urządzenie |
    Twoja przeglądarka | Obecna przeglądarka | Bieżące logowanie | Ten laptop | Ten tablet | Ten iPhone |
    Ten Mac | To Ty | To jesteś Ty | To jest Twoja bieżąca sesja | To Twoja bieżąca sesja | Sesja w użyciu |
    Używasz tego urządzenia | Korzystasz teraz z tego urządzenia | Sesja, której teraz używasz |
    Sesja, której używasz | Obecnie używasz tej sesji | Zalogowano na tym urządzeniu | To jest bieżąca sesja |
    To bieżąca sesja | To obecna sesja | To jest obecna sesja | To Twoja obecna sesja |
    To Twoja aktualna sesja | To jest Twoja aktualna sesja | To jest Twoja obecna sesja |
    To jest to urządzenie | To Twoje urządzenie | To jest Twoje urządzenie | Twoja sesja | Sesja bieżąca |
    Sesja aktualna | Urządzenie bieżące | Twoje aktualne urządzenie | Twoja bieżąca przeglądarka |
    Aktualna przeglądarka | Obecne logowanie | Aktualne logowanie | To logowanie | Ten telefon (bieżący) |
    Ten smartfon | Ten notebook | Ten komputer (bieżący) | Ta karta | Obecnie aktywna na tym urządzeniu |
    Obecnie aktywne na tym urządzeniu | Teraz aktywne na tym urządzeniu | Aktywne teraz na tym urządzeniu |
    W użyciu na tym urządzeniu | Obecnie używane na tym urządzeniu | Używane na tym urządzeniu |
    Jesteś zalogowany na tym urządzeniu | Sesja, z której korzystasz | Sesja, z której obecnie korzystasz |
    Sesja, której obecnie używasz | Sesja obecnie używana | Obecnie używana sesja | Aktualnie używana sesja |
    Aktualnie używane urządzenie | Obecnie używane urządzenie | Aktualnie korzystasz z tej sesji |
    Aktualnie używasz tej sesji | Właśnie używasz tej sesji | Właśnie korzystasz z tej sesji |
    Teraz używasz tej sesji | Korzystasz z tego urządzenia | Obecnie korzystasz z tego urządzenia |
    Używasz teraz tego urządzenia | Obecnie używasz tego urządzenia | Jesteś teraz tutaj | Tutaj jesteś |
    Tu jesteś | Trwająca sesja
  `,
  trusted: list`
    zaufan | wiarygodn | zweryfikowane urządzenie | zapamiętane urządzenie | ufasz | ufane |
    {urządzenie,przeglądarka,komputer} {zapamiętane,zapamiętana,zapamiętany,rozpoznane} |
    bezpieczne urządzenie | potwierdzone urządzenie
  `,
  trusting: list`
    zaufaj {temu,urządzeniu,tej} | ufaj {temu,urządzeniu} | oznacz jako zaufane | dodaj do zaufanych
  `,
  negation: list`nie | niezaufan | niewiarygodn | brak zaufania | bez zaufania | brak | już nie | nigdy`,
  unavailable: list`
    stan sesji niedostępny | stan sesji jest niedostępny | status sesji niedostępny |
    {stan,status} {sesji,logowania,urządzenia}*{nieznan,niedostępn,nieokreśl,brak,nie jest,nie są,nie można,nie udało} |
    {nie udało się,nie można,nie da się,nie możemy} {pobrać,ustalić,określić,sprawdzić,odczytać,potwierdzić,uzyskać,wczytać} {stanu,statusu} |
    brak {,informacji o ,danych o }{stanu,statusu,stanie,statusie} | {nieznany,niedostępny} {stan,status} |
    status sesji jest niedostępny | status*niedostępny | status*nie jest dostępny | status*nieznany |
    stan*niedostępny | stan sesji*nieznany | stan nieznany | nieznany stan | nieznany status |
    brak informacji o stanie | brak stanu sesji | brak statusu | nie można określić stanu |
    nie można określić statusu | nie można ustalić stanu | nie można ustalić statusu | sesja niedostępna |
    stan sesji*niedostępn | status sesji*niedostępn | stan*nie jest dostępny |
    status sesji nie jest dostępny | status sesji*nie jest | status*niedostępn | stan sesji nie jest |
    stan sesji jest nieznany | stan*niedostępn | stan*nieznan | status*nieznan | nie można*stanu sesji |
    nie można*statusu sesji | nie udało się*statusu sesji | nie udało się*stanu sesji |
    nie udało się ustalić statusu | nie udało się określić stanu | nie udało się pobrać statusu |
    brak danych o stanie | brak danych o statusie | brak informacji o statusie | status nie jest znany |
    stan nie jest znany | sesja jest niedostępna
  `,
  logOut: list`
    wyloguj | wylogowa | wylogowuj | zakończ sesję | zakończ tę sesję | zakończ*sesj | zakończ |
    {zakończ,zamknij,przerwij,zatrzymaj,odwołaj,unieważnij,usuń,wygaś,anuluj,zakończyć,zamknąć} {,tę ,wybraną ,inne ,wszystkie }sesj |
    {odłącz,usuń,odepnij,rozłącz} {,to }urządzenie |
    zamknij sesję | zamknij*sesj | unieważnij | cofnij dostęp | odwołaj | odłącz | rozłącz | usuń urządzenie |
    usuń to urządzenie | usuń sesję | usuń tę sesję | kończ sesję | zakończyć*sesj | zamknij tę |
    zamknięcie sesji | przerwij sesję | anuluj sesję | cofnięcie dostępu | cofnij | odbierz dostęp |
    odebranie dostępu | odwołanie | usunięcie urządzenia | usunięcie sesji | usuń dostęp | usuń logowanie |
    zapomnij urządzenie | zapomnij to urządzenie | zerwij połączenie | unieważnienie |
    zamknij wszystkie
  `,
  everywhere: list`
    wszystkich urządzeń | wszystkich sesji | wszystkich innych | wszystkich pozostałych |
    {ze,na,od} wszystkich |
    {wszystkich,wszystkie,wszystkim} {inn,pozosta,urządz,sesj,aktywn,przegląd,miejsc,logow,kont} |
    {innych,inne,pozostałych,pozostałe,reszt} {urządz,sesj,przegląd,miejsc,logow} |
    oprócz {tego,tej,bieżąc,obecn} | poza {tym,tą,bieżąc,obecn} | każde{go,j} {urządz,sesj} |
    wszystkich przeglądarek | ze wszystkich | na wszystkich | wszystkie sesje | wszystkie urządzenia |
    wszystkie inne | wszystkie pozostałe | wszystkie aktywne | wszędzie | zewsząd | wyloguj wszystkie |
    wyloguj wszystko | zakończ wszystkie | unieważnij wszystkie | usuń wszystkie | inne sesje | innych sesji |
    inne urządzenia | innych urządzeń | pozostałe | pozostałych | każdego urządzenia | wybrane |
    wszystkich moich | wszystkich twoich | wszystkich aktywnych | wszystkich kont | wszystkich miejsc |
    wszystkich aplikacji | wszystkich lokalizacji | wszystkie przeglądarki | wszystkie moje |
    wszystkie twoje | wszystkie aplikacje | ze wszystkiego | zamknij wszystkie | odłącz wszystkie |
    unieważnij wszystko | usuń wszystko | zakończ wszystko | innych przeglądar | innych miejsc |
    inne przeglądarki | inne miejsca | każdej sesji | każdego | każdym urządzeniu | wybranych | zaznaczone |
    reszt
  `,
  more: list`
    pokaż więcej | wyświetl więcej | zobacz więcej | wczytaj więcej | załaduj więcej | więcej sesji |
    {pokaż,zobacz,wyświetl,wczytaj,załaduj,pobierz,rozwiń,przeglądaj,odkryj} {więcej,wszystk,pozosta,kolejn,następn,resztę,starsz,dodatkow,całą listę,pełną listę,cała} |
    więcej {sesj,urządz,logow} | kolejne {sesj,urządz} | dalsze |
    więcej urządzeń | pokaż wszystkie | pokaż wszystko | wyświetl wszystkie | zobacz wszystkie |
    załaduj wszystkie | wczytaj wszystkie | pokaż pozostałe | dalej | następn | starsze | wcześniejsze |
    pokaż resztę | pokaż kolejne | pokaż inne | pokaż dodatkowe | pokaż jeszcze | wyświetl kolejne |
    wyświetl wszystko | wyświetl pozostałe | wczytaj pozostałe | załaduj kolejne | wczytaj kolejne |
    zobacz wszystko | zobacz pozostałe | przejrzyj wszystkie | rozwiń listę | więcej wyników | kolejna strona |
    {pokaż,wyświetl,wczytaj} {1,2,3,4,5,6,7,8,9}*{więcej,kolejn,pozosta} | jeszcze {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    ładowanie | wczytywanie | ładuję | wczytuję | trwa ładowanie | trwa wczytywanie | pobieranie |
    {wczytuję,wczytujemy,ładujemy,pobieramy,trwa,wczytywanie,pobieranie,ładowanie,odświeżanie,sprawdzanie,sprawdzamy,wyszukiwanie} {sesj,list,danych,dane,informac,ładow,wczyt,pobier,Twoich,aktywn,urządz} |
    momencik | chwila |
    trwa pobieranie | proszę czekać | czekaj | poczekaj | chwileczkę | ładują się | pobieram |
    trwa sprawdzanie | sprawdzamy | proszę o chwilę | proszę zaczekać | proszę poczekać | zaczekaj | chwilę |
    jeszcze chwila
  `,
  failed: list`
    nie udało się załadować | nie udało się wczytać | nie udało się pobrać | nie udało się wyświetlić |
    nie {udało się,można,możemy,mogliśmy,udaje się,da się,można było} {załadować,wczytać,pobrać,wyświetlić,pokazać,odświeżyć,otworzyć,uzyskać,połączyć,znaleźć} |
    {błąd,problem,problemy,awaria,kłopot} {podczas,przy,z,ładowania,wczytywania,pobierania,połączenia,sieci,serwera} |
    {wystąpił,pojawił się,zaistniał,powstał} {błąd,problem,nieoczekiwany} |
    {spróbuj,spróbujcie,ponów,proszę spróbować} {ponownie,później,jeszcze,próbę,za chwilę,znowu} |
    {sesje,lista sesji,lista,dane} {są,jest} {teraz,obecnie,chwilowo,tymczasowo,niedostępn} |
    {sesje,lista sesji,lista} {niedostępn,nie zosta,nie wczyt,nie załad,nieosiągaln} | odśwież stronę |
    sprawdź {połączenie,internet} |
    nie udało nam się | nie można załadować | nie można wczytać | nie można pobrać | nie można wyświetlić |
    nie mogliśmy załadować | nie mogliśmy wczytać | nie możemy załadować | nie załadowano |
    nie powiodło się ładowanie | ładowanie nie powiodło się | ładowanie*nie powiodło się |
    wczytywanie*nie powiodło się | pobieranie*nie powiodło się | błąd ładowania | błąd wczytywania |
    błąd podczas ładowania | błąd podczas wczytywania | błąd podczas pobierania | błąd pobierania |
    wystąpił błąd | wystąpił problem | pojawił się błąd | pojawił się problem | coś poszło nie tak |
    spróbuj ponownie | spróbuj jeszcze raz | spróbuj później | ponów próbę | ponów | chwilowo niedostępn |
    obecnie niedostępn | nie udało się uzyskać | nie udało się otworzyć | nie udaje się załadować |
    nie udaje się wczytać | nie możemy wczytać | nie możemy pobrać | nie możemy wyświetlić |
    nie mogliśmy pobrać | nie mogliśmy wyświetlić | nie zostały załadowane | nie zostały wczytane |
    nie załadowały się | nie wczytały się | nie wczytano | nie pobrano | nieudane ładowanie |
    ładowanie zakończone niepowodzeniem | ładowanie nieudane | wczytywanie nie powiodło się |
    pobieranie nie powiodło się | błąd w trakcie | błąd przy | wystąpiły problemy | wystąpił nieoczekiwany |
    wystąpił nieznany | wystąpiły błędy | napotkaliśmy | natrafiliśmy | mamy problem | jest problem |
    coś się zepsuło | coś jest nie tak | coś się nie udało | coś nie działa | coś poszło | spróbuj za |
    spróbuj znowu | spróbować ponownie | spróbujcie | proszę spróbować | powtórz | odśwież i spróbuj |
    tymczasowo niedostępn | w tej chwili niedostępn | aktualnie niedostępn | obecnie nie są dostępn |
    nie są teraz dostępn
  `,
  otherLists: list`
    Zaufane urządzenia | Twoje zaufane urządzenia | Klucze dostępu | Klucz dostępu | Passkeys |
    {Zaufane,Zweryfikowane,Zapamiętane,Rozpoznane,Znane,Zapisane,Autoryzowane,Potwierdzone,Zatwierdzone} {urządzenia,przeglądarki,komputery,telefony} |
    {Twoje,Moje} {zaufane urządzenia,klucze dostępu,klucze bezpieczeństwa,klucze API,połączone aplikacje,zaufane przeglądarki} |
    {Połączone,Powiązane,Zewnętrzne,Autoryzowane,Podłączone} {aplikacje,konta,usługi,witryny,aplikacje i usługi,integracje,strony} |
    {Historia,Dziennik,Rejestr,Log} {logowania,logowań,sesji,aktywności,zdarzeń,bezpieczeństwa,zabezpieczeń,dostępu,działań} |
    {Ostatnie,Niedawne,Poprzednie,Minione,Nieudane} {logowania,próby logowania,zdarzenia,zdarzenia związane z bezpieczeństwem,działania,aktywności,zmiany} |
    {Zakończone,Wygasłe,Zamknięte,Minione,Stare,Nieaktywne,Unieważnione,Przerwane,Archiwalne,Wylogowane} {sesje,sesje logowania} |
    {Ostatnia,Niedawna} aktywność {logowania,na koncie,konta,związana z bezpieczeństwem,w zakresie bezpieczeństwa,zabezpieczeń} |
    {Ostatnio,Niedawno} {zakończone,zamknięte,wylogowane} {sesje,urządzenia} |
    {Weryfikacja,Uwierzytelnianie} {dwuetapowa,dwuetapowe,dwuskładnikowe,dwustopniowa,wieloskładnikowe,wieloetapowe} |
    {Alerty,Powiadomienia} {bezpieczeństwa,o logowaniu,o logowaniach} |
    Klucze logowania | Klucze bezpieczeństwa | Klucz bezpieczeństwa | Klucze zabezpieczeń |
    Klucze dostępu i klucze bezpieczeństwa | Połączone aplikacje | Podłączone aplikacje |
    Powiązane aplikacje | Aplikacje i konektory | Aplikacje i łączniki | Konektory | Łączniki |
    Połączone konta | Powiązane konta | Połączone usługi | Aplikacje innych firm | Aplikacje zewnętrzne |
    Dostęp innych firm | Autoryzowane aplikacje | Wtyczki | Integracje | Udostępnione linki |
    Udostępnione łącza | Udostępnione czaty | Klucze API | Twoje klucze API | Tokeny dostępu |
    Uwierzytelnianie wieloskładnikowe | Uwierzytelnianie wieloskładnikowe (MFA) | MFA | 2FA |
    Uwierzytelnianie dwuskładnikowe | Weryfikacja dwuetapowa | Uwierzytelnianie dwuetapowe |
    Aplikacja uwierzytelniająca | SMS | Wiadomość SMS | Powiadomienia push | Kody odzyskiwania |
    Kody zapasowe | Hasło | Zmień hasło | Metody logowania | Sposoby logowania | Opcje logowania |
    Kontrola danych | Zarządzanie danymi | Ustawienia danych | Powiadomienia | Ogólne | Ogólny |
    Personalizacja | Pamięć | Rozliczenia | Płatności | Subskrypcja | Użycie | Mowa | Głos | Harmonogramy |
    Zaawansowane zabezpieczenia konta | Zaawansowana ochrona konta | Zaawansowane bezpieczeństwo konta |
    Zaawansowane zabezpieczenia | Ostatnia aktywność na koncie | Ostatnie aktywności | Niedawna aktywność |
    Aktywność konta | Aktywność na koncie | Historia logowania | Historia logowań | Aktywność logowania |
    Ostatnie logowania | Zakończone sesje | Wygasłe sesje | Poprzednie sesje | Kontrola rodzicielska |
    Bezpieczne logowanie z ChatGPT | Bezpieczne logowanie przez ChatGPT | Zaloguj się przez ChatGPT |
    Logowanie przez ChatGPT | Wyloguj się z tego urządzenia | Wyloguj z tego urządzenia |
    Wyloguj się na tym urządzeniu | Zarchiwizowane czaty | Usuń konto | Konto | Pomoc |
    Ostatnia aktywność logowania | Niedawna aktywność logowania | Niedawne logowania | Historia sesji |
    Historia aktywności | Historia zabezpieczeń | Dziennik aktywności | Dziennik logowań |
    Dziennik zabezpieczeń | Aktywność związana z bezpieczeństwem | Aktywność zabezpieczeń |
    Zdarzenia związane z bezpieczeństwem | Zdarzenia zabezpieczeń | Wylogowane sesje | Wylogowane urządzenia |
    Nieaktywne sesje | Stare sesje | Zamknięte sesje | Unieważnione sesje | Niedawno zakończone sesje |
    Ostatnio zakończone sesje | Niedawno wylogowane | Ostatnio wylogowane | Gdzie byłeś zalogowany |
    Gdzie byłeś zalogowany(-a) | Poprzednie logowania | Próby logowania | Nieudane logowania |
    Nieudane próby logowania | Rozpoznane urządzenia | Zweryfikowane urządzenia | Zapamiętane urządzenia |
    Autoryzowane urządzenia | Zablokowane urządzenia | Zaufane przeglądarki | Sesje innych firm |
    Sesje Codex CLI | Uwierzytelnianie dwuskładnikowe (2FA) | Metody odzyskiwania | E-mail | Numer telefonu |
    Twoje klucze dostępu | Zweryfikowane przeglądarki | Potwierdzone urządzenia | Znane urządzenia |
    Usunięte urządzenia | Bezpieczne urządzenia | Urządzenia, którym ufasz | Moje zaufane urządzenia |
    Passkey | Klucze passkey | Klucz zabezpieczeń | Klucze dostępu & klucze bezpieczeństwa |
    Aplikacje & łączniki | Aplikacje i połączenia | Połączenia | Konta połączone | Zewnętrzne aplikacje |
    Zewnętrzny dostęp | Dostęp aplikacji innych firm | Sesje aplikacji | Dodatki | Rozszerzenia |
    Udostępnione rozmowy | Udostępnione konwersacje | Klucz API | Uwierzytelnianie wielopoziomowe |
    Uwierzytelnianie wieloetapowe | Weryfikacja wieloskładnikowa | Weryfikacja dwuskładnikowa |
    Logowanie dwuetapowe | Uwierzytelnianie dwupoziomowe | Uwierzytelniacz | Aplikacja do uwierzytelniania |
    SMS-y | Kody awaryjne | Adres e-mail | Zmiana hasła | Ustawienia logowania | Prywatność danych | Język |
    Wzmocniona ochrona konta | Dodatkowa ochrona konta | Aktywność | Ostatnia aktywność konta |
    Niedawna aktywność na koncie | Aktywność logowań | Dziennik sesji | Dziennik zdarzeń |
    Zdarzenia logowania | Historia konta | Poprzednie sesje logowania | Minione sesje | Przeszłe sesje |
    Zerwane sesje | Odwołane sesje | Niedawno wylogowane urządzenia | Nieudane próby zalogowania | Logowania |
    Logowanie z ChatGPT | Zaloguj się z ChatGPT | Wylogowanie z tego urządzenia | Wyloguj to urządzenie
  `,
  captions: {
    device: list`
      Urządzenie | Nazwa urządzenia | Typ urządzenia | Rodzaj urządzenia | Przeglądarka |
      {Nazwa,Typ,Rodzaj,Model,Opis,Informacje o,Dane,Szczegóły} {urządzenia,urządzeniu} |
      Nazwa {przeglądarki,klienta,sesji} |
      {Przeglądarka,Urządzenie,Klient,System} {i,lub,oraz,/} {urządzenie,przeglądarka,system,system operacyjny,aplikacja,platforma} |
      Platforma | Zalogowane urządzenie | Używane urządzenie | Używana przeglądarka | Wersja przeglądarki |
      Zalogowano z |
      Urządzenie lub przeglądarka | Przeglądarka lub urządzenie | Urządzenie/przeglądarka |
      Urządzenie / przeglądarka | Urządzenie i przeglądarka | Przeglądarka i urządzenie | Klient | Model |
      Model urządzenia | Przeglądarka / urządzenie | System operacyjny | System | Dane urządzenia |
      Szczegóły urządzenia | Informacje o urządzeniu | Sesja | Urządzenie & przeglądarka
    `,
    app: list`
      Aplikacja | Aplikacje | Produkt | Produkty | Używane z | Używana z | Używane w | Używane do |
      {Aplikacja,Usługa,Produkt,Aplikacje,Produkty,Usługi} {i,lub,/,oraz} {usługa,usługi,produkt,produkty,aplikacja,aplikacje} |
      {Nazwa,Typ,Rodzaj} {aplikacji,produktu,usługi} |
      Używane {w aplikacji,w aplikacjach,z aplikacją,z aplikacjami,w usługach} | Dostępne w |
      Używana aplikacja | Używany produkt |
      Kontekst aplikacji | Kontekst | Usługa | Usługi | Używana w | Używany w | Używany z | Użyto w |
      Użyto z | Używane przez | W użyciu z | Używane aplikacje | Nazwa aplikacji | Kontekst użycia |
      Dostęp do | Program | Używana przez | Używany przez | Używane wraz z | Użyte w | Użyte z |
      Używane produkty | Zastosowanie | Dostęp | Aplikacja lub usługa | Zalogowano w | Zalogowano do
    `,
    location: list`
      Lokalizacja | Przybliżona lokalizacja | Szacowana lokalizacja | Orientacyjna lokalizacja | Miejsce |
      {Przybliżona,Szacunkowa,Szacowana,Orientacyjna,Ostatnia,Bieżąca,Prawdopodobna,Ostatnia znana} {lokalizacja,lokalizacja logowania} |
      {Przybliżone,Szacunkowe,Orientacyjne,Ostatnie} {miejsce,położenie,miejsce logowania} |
      {Lokalizacja,Miejsce,Położenie,Miasto,Region} {(przybliżona),(przybliżone),(szacunkowa),(szacowana),(w przybliżeniu),(na podstawie IP),(wg IP),(według IP),według IP,wg adresu IP,na podstawie adresu IP} |
      {Miasto,Region,Kraj} {i,/,lub} {kraj,region,miasto} | Miasto, kraj | Skąd | Zalogowano z lokalizacji |
      Przybliżony {region,obszar} | Miejscowość |
      Przybliżone miejsce | Położenie | Ostatnia lokalizacja | Gdzie | Miasto | Region | Kraj |
      Miejsce logowania | Lokalizacja logowania | Lokalizacja (przybliżona) | Lokalizacja (szacunkowa) |
      Szacunkowa lokalizacja | Lokalizacja na podstawie IP | Ostatnia znana lokalizacja |
      Miejsce zalogowania | Lokacja | Obszar | Okolica | Okolice | W pobliżu | Geolokalizacja | Państwo
    `,
    signedIn: list`
      Zalogowano | Zalogowano się | Zalogowany | Zalogowana | Logowanie | Data logowania | Czas logowania |
      {Data,Czas,Godzina,Data i godzina,Data i czas,Dzień} {logowania,zalogowania,ostatniego logowania,pierwszego logowania,rozpoczęcia sesji,rozpoczęcia,ostatniej aktywności,ostatniego użycia,ostatniego dostępu,początku sesji,uwierzytelnienia} |
      {Ostatnie,Pierwsze,Niedawne} {logowanie,zalogowanie,użycie,wejście} |
      {Zalogowano,Zalogowany,Zalogowana,Zalogowane,Rozpoczęta,Rozpoczęto,Aktywna,Aktywne,Otwarta,Sesja,Sesja aktywna,Sesja rozpoczęta,Sesja trwa} od |
      {Sesja rozpoczęta,Sesję rozpoczęto,Zalogowanie,Data/godzina,Kiedy zalogowano} |
      Ostatnio {aktywne,aktywna,aktywny,używane,używana,używany,użyte,użyto,widziane,widziano,zalogowano,online} |
      Ostatnia {aktywność,sesja,wizyta} |
      Godzina logowania | Data i godzina logowania | Zalogowano dnia | Ostatnie logowanie |
      Ostatnio zalogowano | Pierwsze logowanie | Data | Godzina | Czas | Data i godzina | Data i czas |
      Kiedy | Od | Rozpoczęto | Początek sesji | Ostatnia aktywność | Ostatnio aktywne | Ostatnio aktywna |
      Ostatnio aktywny | Ostatnie użycie | Ostatnio używane | Ostatnio używano | Ostatni dostęp |
      Ostatnio widziano | Data zalogowania | Czas zalogowania | Rozpoczęcie sesji | Zalogowanie | Zalogowane |
      Zalogowani | Godzina zalogowania | Data i godzina zalogowania | Dzień logowania |
      Data ostatniego logowania | Czas ostatniego logowania | Ostatnie zalogowanie | Ostatnio zalogowany |
      Pierwsze zalogowanie | Zalogowano od | Zalogowany od | Początek | Rozpoczęta | Czas rozpoczęcia |
      Data rozpoczęcia | Sesja od | Ostatnio online | Ostatnio w użyciu | Ostatnio użyte | Ostatnio użyta |
      Ostatnio widziany | Ostatnio widziana | Data ostatniej aktywności | Czas ostatniej aktywności | Dzień
    `,
    status: list`
      Stan | Status | Stan sesji | Status sesji | Zaufane | Zaufany | Zaufana | Zaufane urządzenie |
      {Stan,Status} {sesji,logowania,zaufania,urządzenia,połączenia} | Zweryfikowane | Potwierdzone |
      Zaufanie | Bieżąca | Bieżąca sesja | Stan zaufania | Status zaufania | Poziom zaufania | Zaufana sesja |
      Obecna sesja | Aktualna sesja | Bieżące | Bieżące urządzenie | To urządzenie | Wiarygodność
    `,
  },
  signedIn: list`
    zalogowano | zalogowano się | zalogowano dnia | zalogowano w dniu | zalogowano o | zalogowany |
    {zalogowano,zalogowano się,zalogowany,zalogowana,zalogowane,zalogowałeś się,zalogowałaś się,ostatnio zalogowano,ostatnie logowanie,pierwsze logowanie,logowanie,zalogowanie,nowe logowanie,uwierzytelniono} {,dnia,w dniu,o,o godz.,od,do ChatGPT,w,z dnia,:} |
    {sesja,sesję} {rozpoczęta,rozpoczęto,otwarta,otwarto,aktywna od,od,trwa od,z dnia} {,dnia,o,w dniu} |
    {rozpoczęto,rozpoczęta,początek,otwarta,start} {,dnia,o,od} |
    {data,czas,godzina,data i godzina} {logowania,zalogowania,ostatniego logowania,rozpoczęcia,rozpoczęcia sesji} |
    ~ {(zalogowano),(logowanie),(data logowania),(ostatnie logowanie),logowanie,się zalogowano} |
    zalogowana | zalogowany od | zalogowana od | zalogowane od | zalogowano od | logowanie | logowanie dnia |
    data logowania | czas logowania | ostatnie logowanie | ostatnio zalogowano | ostatnio zalogowany |
    pierwsze logowanie | pierwszy raz zalogowano | rozpoczęto | rozpoczęta | sesja rozpoczęta |
    sesja rozpoczęła się | sesję rozpoczęto | początek sesji | sesja od | od | aktywna od | aktywny od |
    aktywne od | data i godzina logowania | data zalogowania | rozpoczęcie sesji | pierwsze zalogowanie |
    ostatnie zalogowanie | zalogowano z | zalogowane | zalogowanie | zalogowanie dnia |
    data i godzina zalogowania | godzina logowania | godzina zalogowania | dzień logowania |
    data ostatniego logowania | czas ostatniego logowania | ostatnie logowanie dnia | ostatnie logowanie o |
    ostatnio zalogowana | ostatnio zalogowano się | pierwsze logowanie dnia | zalogowałeś się |
    zalogowałeś się dnia | zalogowałaś się | zalogował się | zalogowała się | zalogowaliście się |
    loguje się | nowe logowanie | nowe logowanie dnia | rozpoczęto dnia | rozpoczęto o | rozpoczął się |
    rozpoczęła się | sesja rozpoczęta dnia | sesja trwa od | trwa od | otwarta | otwarto | otwarta od |
    początek | start | uwierzytelniono | ~ zalogowano | ~ zalogowano się | sesja z | sesja z dnia
  `,
  lastActive: list`
    ostatnia aktywność | ostatnio aktywne | ostatnio aktywna | ostatnio aktywny | ostatnie użycie |
    {ostatnia aktywność,ostatnie użycie,ostatni dostęp,ostatnio aktywne,ostatnio aktywna,ostatnio aktywny,ostatnio używane,ostatnio używano,ostatnio użyto,ostatnio widziano,ostatnia wizyta,była aktywna,aktywność,nieaktywna,nieaktywne,nieużywane} {,dnia,o,od,w dniu,o godz.} |
    ~ {(ostatnia aktywność),(ostatnio aktywne),(ostatnio używane),ostatnia aktywność,(aktywność)} |
    ostatnio używane | ostatnio używana | ostatnio używany | ostatnio używano | ostatnio użyto |
    ostatnio widziano | ostatnio widziane | ostatni dostęp | aktywność | aktywna | aktywny | aktywne | użyto |
    ostatnia aktywność dnia | ostatnia aktywność o | ostatnia data aktywności | czas ostatniej aktywności |
    data ostatniej aktywności | ostatnio online | ostatnio w użyciu | ostatnio użyta | ostatnio użyte |
    ostatnio użyty | ostatnio widziany | ostatnio widziana | ostatnio odwiedzone | ostatnio |
    ostatnie odwiedziny | używano | używane | widziano | była aktywna | był aktywny | było aktywne | online |
    w użyciu | aktywność dnia
  `,
  otherTimes: list`
    dodan | utworzon | wygasa | wygaśnie | wygasł | data wygaśnięcia | ważne do | ważny do | ważna do |
    zaktualizowan | zmienion | zmodyfikowan | zarejestrowan | wylogowano | zakończon | połączon | dodał |
    utworzył | ważność | modyfikacja | aktualizacja | rejestracja | zarejestrował | wylogowan | odłączon |
    usunięt | unieważnion | odwołan | zablokowan
  `,
  justNow: list`
    teraz | właśnie teraz | przed chwilą | przed momentem | chwilę temu | kilka sekund temu |
    {aktywna,aktywny,aktywne,online,w użyciu,używane} {w tej chwili,właśnie teraz,przed chwilą,w tym momencie,chwilę temu,aktualnie} |
    aktualnie | mniej niż min temu | mniej niż 1 min temu | <1 min temu | poniżej 1 min temu | sekundy temu |
    dosłownie chwilę temu | minutę temu lub mniej |
    parę sekund temu | mniej niż minutę temu | mniej niż minuta temu | dosłownie przed chwilą |
    aktywna teraz | aktywny teraz | aktywne teraz | teraz aktywna | teraz aktywny | teraz aktywne |
    obecnie aktywna | obecnie aktywne | online teraz | dopiero co | przed sekundą | przed kilkoma sekundami |
    sekundę temu | sekund temu | chwilkę temu | w tym momencie | w tej chwili | obecnie |
    niecałą minutę temu | mniej niż 1 minutę temu | poniżej minuty temu | mniej niż minutę | aktywna obecnie |
    aktywne obecnie | teraz online | w tej chwili aktywna | w tej chwili aktywne | obecnie online |
    właśnie aktywna
  `,
  active: list`
    Aktywna | Aktywny | Aktywne | Aktywna teraz | Aktywne teraz | Teraz aktywna | Obecnie aktywna |
    Sesja {otwarta,trwa,w toku,ważna} | Sesja jest {otwarta,trwa,w toku,aktualna,ważna} |
    {Nadal,Wciąż,Aktualnie,Obecnie,Teraz} {aktywna,aktywne,aktywny,zalogowano,zalogowany,w użyciu} |
    Aktywne logowanie | Aktualnie używane |
    Obecnie aktywne | Aktywna sesja | Online | W użyciu | Używane | Zalogowano | Teraz aktywne |
    Teraz aktywny | Aktywny teraz | Obecnie aktywny | W tej chwili aktywna | Teraz online | Obecnie online |
    Obecnie w użyciu | Używana | Używana teraz | Sesja aktywna | Sesja jest aktywna | Zalogowany |
    Zalogowana | Otwarta | Trwa | W toku
  `,
  near: list`
    ok. | około | w przybliżeniu | przybliżona lokalizacja | szacowana lokalizacja | orientacyjnie |
    {prawdopodobnie,w przybliżeniu,orientacyjnie,szacunkowo,mniej więcej} {w,w pobliżu,koło,w okolicach,w okolicy} |
    koło | gdzieś koło |
    ~ {(szacowana),(szacunkowa),(przybliżona),(wg IP),(na podstawie IP),(na podstawie adresu IP),(okolice),(w pobliżu),(prawdopodobnie),oraz okolice,(mniej więcej)} |
    mniej więcej | w pobliżu | niedaleko | blisko | w okolicach | w okolicy | okolice | okolica | obok |
    rejon | w rejonie | ~ (w przybliżeniu) | ~ (około) | ~ (ok.) | ~ i okolice | około miejsca | orient. |
    przybl. | orientacyjna lokalizacja | przybliżone położenie | szacunkowo | szacunkowa lokalizacja |
    prawdopodobnie | zapewne | gdzieś w pobliżu | gdzieś w okolicy | nieopodal | w sąsiedztwie | w obrębie |
    w rejonie miasta | ~ (orientacyjnie) | ~ (szacunkowo) | ~ (przybl.) | ~ (przybliżona lokalizacja) |
    ~ i okolica | ~ z okolicami
  `,
  unknownDevice: list`
    Nieznane urządzenie | Nieznana przeglądarka | Nieznany klient | Nieznany komputer | Nieznane |
    {Nieznan,Nierozpoznan,Niezidentyfikowan,Nieokreślon}{y system,y typ urządzenia,y telefon,y klient,a aplikacja,a przeglądarka,e urządzenie,y komputer,e urządzenie mobilne,a platforma,e urządzenie lub przeglądarka} |
    {Urządzenie,Przeglądarka} {nieznana,niezidentyfikowane,nieokreślone,nierozpoznana} |
    Brak {danych o urządzeniu,informacji o urządzeniu} |
    Nie {udało się,można} {rozpoznać,określić,zidentyfikować} urządzenia |
    Nierozpoznane urządzenie | Nierozpoznana przeglądarka | Niezidentyfikowane urządzenie |
    Urządzenie nieznane | Inne urządzenie | Nieznane urządzenie lub przeglądarka | Nieznana aplikacja |
    Nieznany system | Nieznany system operacyjny | Nieznany | Urządzenie nierozpoznane |
    Urządzenie nie zostało rozpoznane | Urządzenie jest nieznane | Urządzenie niedostępne |
    Urządzenie bez nazwy | Nienazwane urządzenie | Brak nazwy urządzenia | Nieokreślone urządzenie
  `,
  unknownLocation: list`
    Nieznana lokalizacja | Nieznane miejsce | Lokalizacja nieznana | Miejsce nieznane |
    {Lokalizacja,Położenie,Miejsce,Miasto,Region,Kraj} {nieznana,nieznane,nieznany,niedostępna,niedostępne,nieokreślona,nieokreślone,nieustalona,ukryta,nieustalone} |
    Nie {udało się,można} {ustalić,określić} {lokalizacji,miejsca,położenia} | Nieustalona lokalizacja |
    Lokalizacji nie {ustalono,określono} |
    Lokalizacja niedostępna | Brak lokalizacji | Brak informacji o lokalizacji |
    Nie można określić lokalizacji | Nieznany region | Nieznane położenie | Nieznana | Nieznane |
    Lokalizacja jest nieznana | Lokalizacja nie jest znana | Lokalizacja jest niedostępna |
    Lokalizacja nieokreślona | Nieokreślona lokalizacja | Nie udało się określić lokalizacji |
    Nie udało się ustalić lokalizacji | Lokalizacja ukryta | Brak danych o lokalizacji | Nieznane miasto |
    Nieznany kraj | Nieznany obszar | Miejsce niedostępne
  `,
  devices: list`
    urządzeni | telefon | komórk | smartfon | telefon komórkowy | aplikacja mobilna | urządzenie mobilne |
    komputer | laptop | notebook | stacjonarn | tablet | przeglądark | pc | urządzeń | zegarek | smartwatch |
    maszyn
  `,
  apiPlatform: list`
    Platforma API | API Platform | Platforma API OpenAI | Platforma OpenAI | OpenAI API | API |
    Platforma dla programistów | Platforma deweloperska | Platforma OpenAI API | API-platforma |
    OpenAI Platform
  `,
  yes: list`Tak`,
  no: list`Nie`,
});
