import { bare } from '../../page/text';
import { list } from '../../words/list';

/** Whole. What the controls of a page are called on which nobody is signed in: to log in, to sign up. */
export const signInWords: ReadonlySet<string> = new Set(
  [
    ...list`Log in | Login | Sign in | Sign up | Sign up for free | Create account | Create an account | Log in again | Sign in again`,
    ...list`Anmelden | Einloggen | Registrieren | Kostenlos registrieren | Konto erstellen | Erneut anmelden`,
    ...list`Se connecter | Connexion | S'inscrire | S'inscrire gratuitement | Inscription | Créer un compte`,
    ...list`Iniciar sesión | Inicia sesión | Entrar | Registrarse | Regístrate | Suscríbete gratis | Crear cuenta | Registrarse gratis`,
    ...list`Iniciar sessão | Fazer login | Cadastrar-se | Cadastre-se | Cadastre-se gratuitamente | Registar-se | Criar conta | Inscrever-se`,
    ...list`Accedi | Registrati | Registrati gratis | Iscriviti | Inloggen | Aanmelden | Registreren | Gratis registreren | Account maken`,
    ...list`Log ind | Tilmeld dig | Tilmeld dig gratis | Logg inn | Registrer deg | Registrer deg gratis | Logga in | Registrera dig | Registrera dig gratis | Kirjaudu sisään | Kirjaudu | Rekisteröidy | Rekisteröidy maksutta | Skrá inn | Nýskráning`,
    ...list`Zaloguj się | Zaloguj | Zarejestruj się | Zarejestruj się bezpłatnie | Přihlásit se | Zaregistrovat se | Registrovat se | Prihlásiť sa | Zaregistrovať sa | Bejelentkezés | Regisztráció | Conectare | Conectează-te | Înscrie-te | Înregistrează-te`,
    ...list`Prijava | Prijavi se | Prijavite se | Registracija | Registriraj se | Prisijungti | Registruotis | Pieteikties | Reģistrēties | Logi sisse | Registreeru | Hyr | Identifikohu | Regjistrohu | Hasi saioa | Eman izena | Inicia la sessió | Registra't`,
    ...list`Войти | Вход | Зарегистрироваться | Регистрация | Зарегистрироваться бесплатно | Увійти | Зареєструватися | Вход | Влезте | Регистрирайте се | Најава | Најави се | Пријава | Пријави се | Увайсці | Кіру | Тіркелу`,
    ...list`Σύνδεση | Είσοδος | Εγγραφή | Δωρεάν εγγραφή | Oturum aç | Giriş yap | Kaydol | Ücretsiz kaydol | Daxil ol | Qeydiyyatdan keç | შესვლა | რეგისტრაცია | Մուտք | Գրանցվել`,
    ...list`Opret konto | Opret dig | Log på | Tilmeld | Opprett konto | Logg på | Skapa konto | Skapa ett konto | Luo tili | Sisäänkirjautuminen | Skráðu þig inn | Innskráning | Stofna reikning | Búa til aðgang`,
    ...list`Loo konto | Sisene | Registreeri | Registreeru tasuta | Izveidot kontu | Pierakstīties | Ienākt | Pieslēgties | Reģistrēties bez maksas | Sukurti paskyrą | Prisijunk | Registruotis nemokamai | Registracija nemokamai`,
    ...list`Logowanie | Załóż konto | Utwórz konto | Zarejestruj się za darmo | Přihlášení | Vytvořit účet | Registrace | Prihlásenie | Vytvoriť účet | Registrácia | Bejelentkezem | Jelentkezz be | Fiók létrehozása | Regisztrálj | Regisztráció ingyen`,
    ...list`Registriraj se besplatno | Registracija besplatno | Registrirajte se | Napravi račun | Otvori račun | Kreiraj nalog | Napravi nalog | Ulogujte se | Ustvari račun | Registrirajte se brezplačno | Vpis | Региструј се | Региструјте се | Направи налог | Регистрација | Регистрирај се | Креирај сметка | Најавете се`,
    ...list`Влизане | Вписване | Регистрация безплатно | Създаване на акаунт | Създай акаунт | Войдите | Войти в аккаунт | Создать аккаунт | Авторизация | Увійдіть | Вхід | Реєстрація | Створити обліковий запис | Створити акаунт | Уваход | Зарэгістравацца | Стварыць уліковы запіс`,
    ...list`Oturum açın | Giriş | Hesap oluştur | Üye ol | Kayıt ol | Daxil olun | Giriş et | Qeydiyyat | Hesab yarat | Жүйеге кіру | Аккаунт жасау | Тіркеліңіз | Тегін тіркелу | ავტორიზაცია | ანგარიშის შექმნა | დარეგისტრირდით | Մուտք գործել | Գրանցում | Ստեղծել հաշիվ`,
    ...list`تسجيل الدخول | إنشاء حساب | الاشتراك | سجل مجانا | ورود | ثبت نام | ثبت‌نام | لاگ ان | لاگ ان کریں | سائن اپ | התחברות | כניסה | הרשמה | הירשם | הירשם בחינם`,
    ...list`लॉग इन | लॉग इन करें | साइन अप | साइन अप करें | लॉगिन | लॉग इन करा | લૉગ ઇન | લૉગ ઇન કરો | লগ ইন | লগ ইন করুন | সাইন আপ | உள்நுழை | உள்நுழைக | பதிவு செய் | లాగిన్ | లాగిన్ చేయండి | సైన్ అప్`,
    ...list`เข้าสู่ระบบ | ลงชื่อเข้าใช้ | สมัคร | สมัครสมาชิก | ลงทะเบียน | Đăng nhập | Đăng ký | Đăng ký miễn phí | Masuk | Daftar | Daftar gratis | Log masuk | Daftar masuk | Mag-log in | Mag-sign up | Ingia | Jisajili | Teken aan`,
    ...list`ግባ | ይግቡ | ተመዝገብ | ይመዝገቡ | መለያ ፍጠር | ಲಾಗಿನ್ | ಲಾಗ್ ಇನ್ | ಲಾಗ್ ಇನ್ ಮಾಡಿ | ಸೈನ್ ಇನ್ ಮಾಡಿ | ಸೈನ್ ಅಪ್ | ಸೈನ್ ಅಪ್ ಮಾಡಿ | ലോഗിൻ | ലോഗിൻ ചെയ്യുക | ലോഗ് ഇൻ ചെയ്യുക | സൈൻ ഇൻ ചെയ്യുക | സൈൻ അപ്പ് ചെയ്യുക | ਲੌਗਇਨ | ਲੌਗ ਇਨ ਕਰੋ | ਸਾਈਨ ਇਨ ਕਰੋ | ਸਾਈਨ ਅੱਪ ਕਰੋ | लग इन | लग इन गर्नुहोस् | लगइन | साइन अप गर्नुहोस् | පුරනය වන්න | ලියාපදිංචි වන්න`,
    ...list`ဝင်ရန် | လက်မှတ်ထိုးဝင်ရန် | အကောင့်ဝင်ရန် | အကောင့်ဖွင့်ရန် | စာရင်းသွင်းရန် | ចូល | ចូលគណនី | ចុះឈ្មោះ | ເຂົ້າສູ່ລະບົບ | ລົງຊື່ເຂົ້າໃຊ້ | ລົງທະບຽນ | Нэвтрэх | Бүртгүүлэх | Kirish | Ro'yxatdan o'tish | Soo gal | Is diiwaan geli | Logáil isteach | Sínigh isteach | Cláraigh | Mewngofnodi | Cofrestru | Idħol | Irreġistra | Ngena ngemvume | Bhalisa`,
    ...list`الدخول | دخول | سجل الدخول | سجّل الدخول | تسجيل دخول | إنشاء حساب جديد | سجّل | التسجيل | التسجيل مجانًا | اشترك مجانًا | وارد شوید | ورود به حساب | ورود به سیستم | عضویت | ثبت‌نام رایگان | ایجاد حساب | ساخت حساب | התחבר | התחברו | כניסה לחשבון | להתחבר | להרשמה | הרשמה בחינם | יצירת חשבון | צור חשבון | سائن ان | سائن ان کریں | سائن اپ کریں | مفت سائن اپ کریں | اکاؤنٹ بنائیں`,
    ...list`लॉगिन करें | लॉग-इन करें | साइन इन | साइन इन करें | मुफ़्त में साइन अप करें | खाता बनाएँ | अकाउंट बनाएं | साइन इन करा | साइन अप करा | विनामूल्य साइन अप करा | खाते तयार करा | লগইন | লগইন করুন | সাইন ইন | সাইন ইন করুন | সাইন আপ করুন | বিনামূল্যে সাইন আপ করুন | অ্যাকাউন্ট তৈরি করুন | લૉગિન | લૉગિન કરો | સાઇન ઇન | સાઇન ઇન કરો | સાઇન અપ | સાઇન અપ કરો | એકાઉન્ટ બનાવો | உள்நுழையவும் | லாகின் | பதிவு செய்யவும் | இலவசமாகப் பதிவு செய்க | கணக்கை உருவாக்கு | లాగిన్ అవ్వండి | లాగిన్ అవ్వండి | సైన్ ఇన్ | సైన్ ఇన్ చేయండి | సైన్ అప్ చేయండి | ఖాతాను సృష్టించండి`,
    ...list`ล็อกอิน | สมัครฟรี | สมัครใช้งาน | ลงทะเบียนฟรี | สร้างบัญชี | Đăng kí | Tạo tài khoản | Đăng nhập lại | Daftar sekarang | Buat akun | Masuk lagi | Login kembali | Cipta akaun | Daftar percuma | Log masuk semula | Mag-login | Gumawa ng account | Mag-sign in | Mag-sign up nang libre | Fungua akaunti | Ingia katika akaunti | Jiandikishe | Jisajili bila malipo`,
    ...list`ログインする | サインインする | 登録する | 新規登録（無料） | アカウントを作成 | アカウント作成 | 会員登録 | 로그인하기 | 가입하기 | 무료로 가입하기 | 무료 회원 가입 | 계정 만들기 | 立即登录 | 登录账号 | 立即注册 | 创建账户 | 创建账号 | 重新登录 | 立即登入 | 立即註冊 | 建立帳戶 | 建立帳號 | 重新登入 | 註冊帳號`,
    ...list`ログイン | サインイン | サインアップ | 新規登録 | 無料でサインアップ | 無料で登録 | 로그인 | 회원 가입 | 회원가입 | 무료로 회원 가입 | 登录 | 登入 | 注册 | 免费注册 | 註冊 | 免費註冊`,
  ].map(bare),
);
