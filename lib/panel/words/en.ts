import { list } from './list';
import type { Words } from './words';

export const en: Words = {
  activeSessions: list`
    Active sessions | Your active sessions | All active sessions | Sessions | Your sessions | All sessions |
    My sessions | Account sessions | Login sessions | Sign-in sessions | Open sessions | Current sessions |
    Manage sessions | Manage active sessions | Session management | Sessions and devices |
    Devices and sessions | Sessions & devices | Devices & sessions | Where you're signed in |
    Where you are signed in | Where you're logged in | Where you are logged in | Signed-in devices |
    Signed in devices | Logged-in devices | Logged in devices | Active devices | Active logins |
    Active sign-ins | Your devices and sessions | Devices signed in to your account |
    Devices logged in to your account | Active sessions and devices | Signed-in sessions |
    Active devices and sessions | Logged-in sessions | Logged in sessions | Signed in sessions |
    Devices you're signed in on | Devices you're logged in on | Devices you're signed in to |
    Devices where you're signed in | Devices where you're logged in | Devices you are signed in on |
    Devices signed in | Devices logged in | Current logins | Browser sessions | Web sessions |
    Review active sessions | View active sessions | Session list | List of active sessions |
    Active login sessions
  `,
  session: list`session`,
  security: list`
    Security | Security and login | Security & login | Security and sign-in | Security & sign-in |
    Login and security | Login & security | Sign-in and security | Sign-in & security | Security settings |
    Security and privacy | Security & privacy | Privacy and security | Privacy & security |
    Password and security | Account security | Security and access | Security & access | Login security |
    Sign-in security
  `,
  current: list`
    Current session | Your current session | This is your current session | Current | Current device |
    Current browser | This device | This browser | This session | This computer | This phone | This app |
    This one | Your current device | Your current browser | This is your device | This is you |
    You're using this session now | You're using this session | You are using this session |
    You're using this device | You're here | You are here | You're here now | Here now |
    Active now on this device | Active on this device | Signed in on this device | Using now |
    Your session | The session you're using now | The session you are using now |
    Your current browser session | Current browser session | This current session | Current login |
    Current sign-in | This login | This tablet | This laptop | This Mac | This PC | This iPhone |
    This device (current) | You (current) | Current (this device) | Your device | Your browser |
    You're using this device now | You're signed in here | In use on this device | This browser session |
    The device you're using | The device you're using now | Session in use | Currently in use on this device
  `,
  trusted: list`trusted | verified device | remembered device`,
  negation: list`
    not trusted | not a trusted | not yet trusted | not verified | not recogni | not remembered |
    no longer trusted | untrusted | non-trusted | no trusted | isn't | is not | never | unverified |
    unrecognized | unrecognised
  `,
  unavailable: list`
    session status unavailable | status unavailable | status not available | status*is unavailable |
    status*isn't available | status*is not available | status*currently unavailable | status unknown |
    unknown status | status couldn't | status could not | unable to determine*status |
    can't determine*status | session unavailable | no status available | status is not currently available |
    status temporarily unavailable | couldn't get*status | could not get*status | couldn't load*status |
    no session status | status can't be | status cannot be | status not known
  `,
  logOut: list`
    log out | logout | log-out | log off | logoff | log this device out | log this session out |
    log device out | sign out | signout | sign-out | sign off | sign this device out |
    sign this session out | sign device out | end session | end this session | end*session | close session |
    close this session | terminate | revoke | disconnect | remove session | remove this session |
    remove device | remove this device | remove access | kick out | log me out | sign me out |
    log this browser out | sign this browser out | close this login | deauthorize | deauthorise |
    unlink device | forget device | forget this device
  `,
  everywhere: list`
    all devices | all sessions | all other | all active | all browsers | all your | all of your |
    all accounts | all places | all locations | all apps | of all | from all | out all | off all | end all |
    revoke all | terminate all | close all | remove all | disconnect all | everywhere | every device |
    every session | every browser | every other | other devices | other sessions | other browsers | others |
    selected
  `,
  more: list`
    show more | load more | see more | view more | get more | more sessions | more devices | show all |
    load all | see all | view all | show other | show older | show remaining | show the rest | next |
    older | show additional | load additional | remaining sessions
  `,
  loading: list`
    loading | fetching | retrieving | getting your | getting sessions | please wait | one moment |
    just a moment | hang on | checking | loading sessions | getting active sessions
  `,
  failed: list`
    could not load | couldn't load | could not be loaded | couldn't be loaded | cannot load | can't load |
    can't be loaded | cannot be loaded | failed to load | failed to fetch | failed to get |
    failed to retrieve | failed to show | loading failed | unable to load | unable to fetch |
    unable to get | unable to retrieve | unable to show | could not fetch | couldn't fetch | could not get |
    couldn't get | could not retrieve | couldn't retrieve | could not show | couldn't show | error loading |
    error fetching | error while loading | an error occurred | an error has occurred |
    something went wrong | there was a problem | there was an error | had a problem | problem loading |
    we ran into | didn't load | did not load | try again | try later | retry | not available right now |
    unavailable right now | temporarily unavailable | unable to display | could not display |
    couldn't display | cannot be displayed | can't be displayed | sessions are unavailable |
    not available at the moment | unavailable at the moment | try refreshing | refresh the page
  `,
  otherLists: list`
    Trusted devices | Your trusted devices | Remembered devices | Passkeys | Passkey | Your passkeys |
    Security keys | Security key | Passkeys and security keys | Passkeys & security keys | Connected apps |
    Apps & connectors | Apps and connectors | Connectors | Connected accounts | Linked accounts |
    Connected services | Third-party apps | Third-party access | Authorized apps | Authorised apps |
    Plugins | Integrations | Shared links | Shared chats | Shared conversations | API keys | Your API keys |
    Personal access tokens | Access tokens | Multi-factor authentication |
    Multi-factor authentication (MFA) | Multifactor authentication | MFA | Two-factor authentication |
    Two-factor authentication (2FA) | Two-step verification | 2-step verification | 2FA |
    Authenticator app | Text message | Push notifications | Recovery codes | Backup codes | Recovery email |
    Recovery methods | Password | Change password | Login methods | Log-in methods | Log in methods |
    Sign-in methods | Sign in methods | Ways to sign in | Data controls | Notifications | General |
    Personalization | Personalisation | Memory | Billing | Subscription | Usage | Speech | Schedules |
    Orders | Builder profile | Advanced account security | Advanced security | Lockdown mode |
    Recent activity | Account activity | Security activity | Recent security activity | Login history |
    Log-in history | Sign-in history | Login activity | Sign-in activity | Recent logins | Recent sign-ins |
    Past sessions | Ended sessions | Expired sessions | Signed-out sessions | Logged-out sessions |
    Recently signed out | Recently logged out | Parental controls | Secure sign in with ChatGPT |
    Sign in with ChatGPT | Codex CLI | Codex CLI sessions | Log out of this device |
    Sign out of this device | Archived chats | Delete account | Account | Help | Blocked devices |
    Recent sign-in activity | Recent login activity | Recent log-ins | Recent log-in activity | Sign-ins |
    Sign in history | Log in history | Session history | Previous sessions | Old sessions |
    Inactive sessions | Closed sessions | Revoked sessions | Signed out sessions | Logged out sessions |
    Recently ended sessions | Recently signed-out sessions | Recently logged-out sessions |
    Recently expired sessions | Where you were signed in | Where you were logged in |
    Where you've signed in | Where you've logged in | Where you signed in | Where you've been signed in |
    Previously signed in | Previously signed-in devices | Signed-out devices | Logged-out devices |
    Past logins | Past sign-ins | Previous logins | Failed logins | Failed sign-ins |
    Failed login attempts | Failed sign-in attempts | Login attempts | Sign-in attempts | Security events |
    Security log | Security history | Audit log | Activity log | Activity history | Account history |
    Blocked sessions | Recognized devices | Recognised devices | Trusted browsers | Devices you trust |
    Third-party sessions | App sessions | Authorized devices | Authorised devices | Removed devices |
    Linked apps | App passwords | Passkeys & trusted devices | Passkeys and trusted devices | Phone number |
    Email | Emails | Security alerts | Login alerts | Sign-in alerts | Login notifications |
    Security notifications
  `,
  captions: {
    device: list`
      Device | Device name | Device type | Browser | Device or browser | Browser or device |
      Device / browser | Device/browser | Browser / device | Device and browser | Device & browser |
      Browser and device | Browser and OS | Client | Signed in with | Signed in from | Device or app |
      Device/app | Device / OS | Device and OS | Browser and operating system | Operating system | OS |
      Device model | Model | Device details | Device info | Device information | Session | User agent
    `,
    app: list`
      App | Apps | App(s) | Application | Applications | Product | Products | Used with | Used for |
      Used by | App context | Service | Services | Access to | Signed in to | Used in | Used on | Access |
      Apps used | Apps used with | App name | Application name | Application context | Product context |
      Context | Available in | In use with | In use by | Signed in to app | Signed into | Logged in to |
      Logged into
    `,
    location: list`
      Location | Approximate location | Approx. location | Estimated location | Last location | Place |
      Where | City | Region | Country | Sign-in location | Login location | Near | IP location |
      Geolocation | Approximate place | Location (approximate) | Location (approx.) | General location |
      Locality | Area | Last known location | Seen in | Signed in near
    `,
    signedIn: list`
      Signed in | Signed-in | Signed in on | Signed in at | Sign-in | Sign-in time | Sign-in date |
      Sign-in date and time | Sign in time | Login | Login time | Login date | Logged in | Logged in on |
      Logged in at | Last sign-in | Last signed in | Last login | Last logged in | First signed in | Date |
      Time | Date and time | Date & time | When | Since | Started | Session started | Last active |
      Last activity | Last used | Last seen | Last access | Last accessed | Signed in (date) |
      Signed in time | Sign-in date & time | Sign in date | Date signed in | Time signed in |
      Date of sign-in | Time of sign-in | Login date and time | Login date & time | Log-in | Log-in time |
      Log-in date | Date logged in | Most recent sign-in | Most recent login | Last sign in | Last log-in |
      First sign-in | First login | Signed in since | Logged in since | Start | Start time | Start date |
      Session start | Last online | Last active on | Last active at | Most recent activity |
      Most recently active
    `,
    status: list`
      Status | Session status | State | Trusted | Trusted device | Trust | Trust status | Device trust |
      Current | Current session | Is trusted | This device | Is current | Trusted status | Trust level |
      Verification
    `,
  },
  signedIn: list`
    signed in on | signed in at | signed in since | signed in | signed-in | sign-in | sign in |
    sign-in time | sign-in date | logged in on | logged in at | logged in since | logged in | login |
    log-in | login time | login date | last sign-in | last signed in | last signed in on | last login |
    last logged in | first signed in | first signed in on | first sign-in | first login | you signed in |
    you signed in on | you logged in | you logged in on | started | started on | session started |
    session started on | since | active since | session since | new sign-in on | new sign-in |
    authenticated on | authenticated | date signed in | time signed in | date of sign-in |
    sign-in date and time | most recent sign-in | most recent login | last sign in | last log-in |
    log-in time | log-in date | signed in first | signed in again on | signed in again | sign-in on |
    sign-in at | login on | login at | session start | session began | session began on | opened | opened on
  `,
  lastActive: list`
    last active on | last active at | last active | last activity | last used on | last used |
    last seen on | last seen | last access | last accessed | last online | active | used | seen |
    most recent activity | recently active | last active since | last online on | last used at |
    last seen at | last accessed on | most recently active | most recently used | most recent use |
    active as of | online | currently active since
  `,
  otherTimes: list`
    added | created | expires | expired | expiry | expiration | updated | modified | registered |
    signed out | logged out | ended | trusted since | trusted on | trusted until | connected | valid until |
    renews | linked | deleted | removed | revoked | renewed | issued | verified on | last changed | blocked
  `,
  justNow: list`
    just now | now | right now | moments ago | a moment ago | a few moments ago | seconds ago |
    a few seconds ago | less than a minute ago | less than 1 minute ago | this minute | active now |
    active right now | online now | in use now | currently active | an instant ago | moment ago |
    less than 1 min ago | under a minute ago | within the last minute | in the last minute |
    currently online | active just now | last active now
  `,
  active: list`
    Active | Active now | Currently active | Active session | Online | Online now | In use | In use now |
    Signed in | Logged in | Open | In use currently | Currently in use | Currently signed in |
    Currently logged in | Session active | Live | Ongoing
  `,
  near: list`
    approx. | approx | approximately | approximate | approximate location | approx. location | near |
    somewhere near | around | about | close to | roughly | estimated | in or near | in | the area of |
    ~ (approx.) | ~ (approximate) | ~ (approximately) | approx location | near to | nearby |
    in the vicinity of | vicinity of | in the area of | probably | likely | ~ area (approximate) |
    ~ (estimated) | ~ (approx)
  `,
  unknownDevice: list`
    Unknown device | Unknown browser | Unknown client | Unknown device or browser | Unknown |
    Unrecognized device | Unrecognised device | Unrecognized browser | Unidentified device |
    Unnamed device | Other device | Device unknown | Device unavailable | Device not available |
    Device name unavailable | Device not recognized | Device not recognised | Unknown app | Unknown OS |
    Unknown platform | Unknown device type | Unidentified browser | Device name not available |
    No device information
  `,
  unknownLocation: list`
    Unknown location | Location unknown | Location unavailable | Location not available | Unknown place |
    Unknown region | Unknown | No location | No location available | Unable to determine location |
    Location could not be determined | Location hidden | Location not known | Location not found |
    Location undetermined | Location not determined | Unknown city | Unknown country | Unknown area |
    Location could not be found | Could not determine location | Couldn't determine location |
    Location private
  `,
  devices: list`
    device | phone | smartphone | cell phone | cellphone | mobile phone | mobile device | mobile app |
    mobile browser | computer | laptop | notebook | desktop | workstation | tablet | browser | web browser |
    pc | smart tv | headset | e-reader | smartwatch | machine
  `,
  apiPlatform: list`
    API Platform | OpenAI API Platform | OpenAI Platform | OpenAI API | API | Developer platform |
    OpenAI developer platform | API Dashboard
  `,
  yes: list`Yes`,
  no: list`No`,
};
