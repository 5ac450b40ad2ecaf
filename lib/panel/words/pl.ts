import { list } from './list';
import type { Words } from './words';

export const pl: Words = {
  activeSessions: list`
    Aktywne sesje | Twoje aktywne sesje | Wszystkie aktywne sesje | Sesje | Twoje sesje | Moje sesje |
    Wszystkie sesje | Otwarte sesje | Bieżące sesje | Trwające sesje | Sesje logowania | Zalogowane sesje |
    Zarządzaj sesjami | Zarządzanie sesjami | Zarządzaj aktywnymi sesjami | Zarządzanie aktywnymi sesjami |
    Urządzenia i sesje | Sesje i urządzenia | Zalogowane urządzenia | Aktywne urządzenia |
    Aktywne logowania | Miejsca logowania | Gdzie jesteś zalogowany | Gdzie jesteś zalogowany(-a) |
    Gdzie jesteś zalogowany/a | Gdzie jesteś zalogowana | Gdzie się zalogowano | Tu jesteś zalogowany |
    Urządzenia, na których jesteś zalogowany | Urządzenia, na których się zalogowano | Lista sesji |
    Lista aktywnych sesji | Aktywne sesje i urządzenia | Urządzenia i aktywne sesje |
    Gdzie się zalogowałeś | Gdzie jesteście zalogowani | Urządzenia, na których jesteś zalogowany(-a) |
    Urządzenia zalogowane na konto | Sesje konta
  `,
  session: list`sesja | sesje | sesji | sesjami | sesyjn`,
  security: list`
    Bezpieczeństwo | Zabezpieczenia | Bezpieczeństwo i logowanie | Zabezpieczenia i logowanie |
    Logowanie i bezpieczeństwo | Logowanie i zabezpieczenia | Ustawienia zabezpieczeń |
    Ustawienia bezpieczeństwa | Bezpieczeństwo i prywatność | Prywatność i bezpieczeństwo |
    Hasło i bezpieczeństwo | Bezpieczeństwo konta
  `,
  current: list`
    Bieżąca sesja | Aktualna sesja | Obecna sesja | Twoja bieżąca sesja | Twoja aktualna sesja |
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
    Sesja, której używasz | Obecnie używasz tej sesji | Zalogowano na tym urządzeniu
  `,
  trusted: list`zaufan | wiarygodn | zweryfikowane urządzenie | zapamiętane urządzenie`,
  negation: list`nie | niezaufan | niewiarygodn`,
  unavailable: list`
    stan sesji niedostępny | stan sesji jest niedostępny | status sesji niedostępny |
    status sesji jest niedostępny | status*niedostępny | status*nie jest dostępny | status*nieznany |
    stan*niedostępny | stan sesji*nieznany | stan nieznany | nieznany stan | nieznany status |
    brak informacji o stanie | brak stanu sesji | brak statusu | nie można określić stanu |
    nie można określić statusu | nie można ustalić stanu | nie można ustalić statusu | sesja niedostępna |
    stan sesji*niedostępn | status sesji*niedostępn | stan*nie jest dostępny
  `,
  logOut: list`
    wyloguj | wylogowa | wylogowuj | zakończ sesję | zakończ tę sesję | zakończ*sesj | zakończ |
    zamknij sesję | zamknij*sesj | unieważnij | cofnij dostęp | odwołaj | odłącz | rozłącz |
    usuń urządzenie | usuń to urządzenie | usuń sesję | usuń tę sesję
  `,
  everywhere: list`
    wszystkich urządzeń | wszystkich sesji | wszystkich innych | wszystkich pozostałych |
    wszystkich przeglądarek | ze wszystkich | na wszystkich | wszystkie sesje | wszystkie urządzenia |
    wszystkie inne | wszystkie pozostałe | wszystkie aktywne | wszędzie | zewsząd | wyloguj wszystkie |
    wyloguj wszystko | zakończ wszystkie | unieważnij wszystkie | usuń wszystkie | inne sesje |
    innych sesji | inne urządzenia | innych urządzeń | pozostałe | pozostałych | każdego urządzenia |
    wybrane
  `,
  more: list`
    pokaż więcej | wyświetl więcej | zobacz więcej | wczytaj więcej | załaduj więcej | więcej sesji |
    więcej urządzeń | pokaż wszystkie | pokaż wszystko | wyświetl wszystkie | zobacz wszystkie |
    załaduj wszystkie | wczytaj wszystkie | pokaż pozostałe | dalej | następn | starsze | wcześniejsze
  `,
  loading: list`
    ładowanie | wczytywanie | ładuję | wczytuję | trwa ładowanie | trwa wczytywanie | pobieranie |
    trwa pobieranie | proszę czekać | czekaj | poczekaj | chwileczkę
  `,
  failed: list`
    nie udało się załadować | nie udało się wczytać | nie udało się pobrać | nie udało się wyświetlić |
    nie udało nam się | nie można załadować | nie można wczytać | nie można pobrać | nie można wyświetlić |
    nie mogliśmy załadować | nie mogliśmy wczytać | nie możemy załadować | nie załadowano |
    nie powiodło się ładowanie | ładowanie nie powiodło się | ładowanie*nie powiodło się |
    wczytywanie*nie powiodło się | pobieranie*nie powiodło się | błąd ładowania | błąd wczytywania |
    błąd podczas ładowania | błąd podczas wczytywania | błąd podczas pobierania | błąd pobierania |
    wystąpił błąd | wystąpił problem | pojawił się błąd | pojawił się problem | coś poszło nie tak |
    spróbuj ponownie | spróbuj jeszcze raz | spróbuj później | ponów próbę | ponów | chwilowo niedostępn |
    obecnie niedostępn
  `,
  otherLists: list`
    Zaufane urządzenia | Twoje zaufane urządzenia | Klucze dostępu | Klucz dostępu | Passkeys |
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
    Zdarzenia związane z bezpieczeństwem | Zdarzenia zabezpieczeń | Wylogowane sesje |
    Wylogowane urządzenia | Nieaktywne sesje | Stare sesje | Zamknięte sesje | Unieważnione sesje |
    Niedawno zakończone sesje | Ostatnio zakończone sesje | Niedawno wylogowane | Ostatnio wylogowane |
    Gdzie byłeś zalogowany | Gdzie byłeś zalogowany(-a) | Poprzednie logowania | Próby logowania |
    Nieudane logowania | Nieudane próby logowania | Rozpoznane urządzenia | Zweryfikowane urządzenia |
    Zapamiętane urządzenia | Autoryzowane urządzenia | Zablokowane urządzenia | Zaufane przeglądarki |
    Sesje innych firm | Sesje Codex CLI | Uwierzytelnianie dwuskładnikowe (2FA) | Metody odzyskiwania |
    E-mail | Numer telefonu | Twoje klucze dostępu
  `,
  captions: {
    device: list`
      Urządzenie | Nazwa urządzenia | Typ urządzenia | Rodzaj urządzenia | Przeglądarka |
      Urządzenie lub przeglądarka | Przeglądarka lub urządzenie | Urządzenie/przeglądarka |
      Urządzenie / przeglądarka | Urządzenie i przeglądarka | Przeglądarka i urządzenie | Klient
    `,
    app: list`
      Aplikacja | Aplikacje | Produkt | Produkty | Używane z | Używana z | Używane w | Używane do |
      Kontekst aplikacji | Kontekst | Usługa | Usługi | Używana w | Używany w | Używany z | Użyto w |
      Użyto z | Używane przez | W użyciu z | Używane aplikacje | Nazwa aplikacji | Kontekst użycia |
      Dostęp do
    `,
    location: list`
      Lokalizacja | Przybliżona lokalizacja | Szacowana lokalizacja | Orientacyjna lokalizacja | Miejsce |
      Przybliżone miejsce | Położenie | Ostatnia lokalizacja | Gdzie | Miasto | Region | Kraj |
      Miejsce logowania | Lokalizacja logowania
    `,
    signedIn: list`
      Zalogowano | Zalogowano się | Zalogowany | Zalogowana | Logowanie | Data logowania | Czas logowania |
      Godzina logowania | Data i godzina logowania | Zalogowano dnia | Ostatnie logowanie |
      Ostatnio zalogowano | Pierwsze logowanie | Data | Godzina | Czas | Data i godzina | Data i czas |
      Kiedy | Od | Rozpoczęto | Początek sesji | Ostatnia aktywność | Ostatnio aktywne | Ostatnio aktywna |
      Ostatnio aktywny | Ostatnie użycie | Ostatnio używane | Ostatnio używano | Ostatni dostęp |
      Ostatnio widziano | Data zalogowania | Czas zalogowania | Rozpoczęcie sesji
    `,
    status: list`
      Stan | Status | Stan sesji | Status sesji | Zaufane | Zaufany | Zaufana | Zaufane urządzenie |
      Zaufanie | Bieżąca | Bieżąca sesja
    `,
  },
  signedIn: list`
    zalogowano | zalogowano się | zalogowano dnia | zalogowano w dniu | zalogowano o | zalogowany |
    zalogowana | zalogowany od | zalogowana od | zalogowane od | zalogowano od | logowanie |
    logowanie dnia | data logowania | czas logowania | ostatnie logowanie | ostatnio zalogowano |
    ostatnio zalogowany | pierwsze logowanie | pierwszy raz zalogowano | rozpoczęto | rozpoczęta |
    sesja rozpoczęta | sesja rozpoczęła się | sesję rozpoczęto | początek sesji | sesja od | od |
    aktywna od | aktywny od | aktywne od | data i godzina logowania | data zalogowania | rozpoczęcie sesji |
    pierwsze zalogowanie | ostatnie zalogowanie
  `,
  lastActive: list`
    ostatnia aktywność | ostatnio aktywne | ostatnio aktywna | ostatnio aktywny | ostatnie użycie |
    ostatnio używane | ostatnio używana | ostatnio używany | ostatnio używano | ostatnio użyto |
    ostatnio widziano | ostatnio widziane | ostatni dostęp | aktywność | aktywna | aktywny | aktywne |
    użyto
  `,
  otherTimes: list`
    dodan | utworzon | wygasa | wygaśnie | wygasł | data wygaśnięcia | ważne do | ważny do | ważna do |
    zaktualizowan | zmienion | zmodyfikowan | zarejestrowan | wylogowano | zakończon | połączon
  `,
  justNow: list`
    teraz | właśnie teraz | przed chwilą | przed momentem | chwilę temu | kilka sekund temu |
    parę sekund temu | mniej niż minutę temu | mniej niż minuta temu | dosłownie przed chwilą |
    aktywna teraz | aktywny teraz | aktywne teraz | teraz aktywna | teraz aktywny | teraz aktywne |
    obecnie aktywna | obecnie aktywne | online teraz
  `,
  active: list`
    Aktywna | Aktywny | Aktywne | Aktywna teraz | Aktywne teraz | Teraz aktywna | Obecnie aktywna |
    Obecnie aktywne | Aktywna sesja | Online | W użyciu | Używane | Zalogowano
  `,
  near: list`
    ok. | około | w przybliżeniu | przybliżona lokalizacja | szacowana lokalizacja | orientacyjnie |
    mniej więcej | w pobliżu | niedaleko | blisko | w okolicach | w okolicy | okolice | okolica | obok |
    rejon | w rejonie | ~ (w przybliżeniu) | ~ (około) | ~ (ok.) | ~ i okolice
  `,
  unknownDevice: list`
    Nieznane urządzenie | Nieznana przeglądarka | Nieznany klient | Nieznany komputer | Nieznane |
    Nierozpoznane urządzenie | Nierozpoznana przeglądarka | Niezidentyfikowane urządzenie |
    Urządzenie nieznane | Inne urządzenie | Nieznane urządzenie lub przeglądarka
  `,
  unknownLocation: list`
    Nieznana lokalizacja | Nieznane miejsce | Lokalizacja nieznana | Miejsce nieznane |
    Lokalizacja niedostępna | Brak lokalizacji | Brak informacji o lokalizacji |
    Nie można określić lokalizacji | Nieznany region | Nieznane położenie | Nieznana | Nieznane
  `,
  devices: list`
    urządzeni | telefon | komórk | smartfon | telefon komórkowy | aplikacja mobilna | urządzenie mobilne |
    komputer | laptop | notebook | stacjonarn | tablet | przeglądark | pc
  `,
  apiPlatform: list`
    Platforma API | API Platform | Platforma API OpenAI | Platforma OpenAI | OpenAI API | API |
    Platforma dla programistów | Platforma deweloperska
  `,
  yes: list`Tak`,
  no: list`Nie`,
};
