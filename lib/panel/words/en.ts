import { list } from './list';
import type { Words } from './words';

export const en = (): Words => ({
  activeSessions: list`
    Active sessions | Sessions | Your sessions | All sessions | My sessions | Account sessions |
    Devices with access | Devices with access to {your,this} account |
    Login sessions | Sign-in sessions | Sessions and devices | Devices and sessions | Sessions & devices |
    Devices & sessions | Signed-in devices | Signed in devices | Logged-in devices | Logged in devices |
    Active devices | Your devices and sessions | Devices signed in to your account |
    Devices logged in to your account | Active sessions and devices | Logged in sessions |
    Signed in sessions | Devices you're signed in on | Devices you're logged in on |
    Devices you're signed in to | Devices you are signed in on | Devices signed in | Devices logged in |
    Browser sessions | Web sessions | View active sessions | Session list |
    {Your,My,All,All your,All of your,Manage,Manage your,Review,Review your,View your,List of,List of your} {active,open,current,signed-in,logged-in} {sessions,login sessions,sign-in sessions,browser sessions,web sessions} |
    {Live,Ongoing,Existing,Open,Current,Signed-in,Logged-in} {sessions,login sessions,web sessions,browser sessions,user sessions,sign-in sessions} |
    {Manage,Manage your,View your,Review your,Review,Your account} sessions |
    {Active,Open,Current,Your,Your active,All active,Your account} {logins,log-ins,sign-ins} |
    {Active,Your} {sign-in sessions,web sessions,browser sessions,user sessions,device sessions,login sessions} |
    {Active,Open,Current,All,Your} sessions {on,in,for,of} {your,this,the,my} account |
    Sessions {on,in,for,of} {your,this,the,my} account |
    {Where,Where else,Everywhere,Devices where,Devices on which,Places where} {you're,you are,you're currently,you are currently,you're still,your account is,your account is currently} {signed in,logged in,active,open} |
    {Devices,Browsers,Devices and browsers,Places} {you're,you are,that are,currently} {signed in,logged in,signed in to your account,logged in to your account,signed into your account,logged into your account} |
    Devices {with access to your account,using your account,with active sessions,signed into your account,logged into your account,you're signed into,you're logged into} |
    {Signed-in,Logged-in,Active} {browsers,devices and browsers,places,locations} |
    Sessions {and,&} {browsers,logins,sign-ins,active devices,signed-in devices} |
    {Browsers,Logins,Active devices,Signed-in devices} {and,&} sessions |
    {Session,Active session,Device and session} {manager,management,overview,settings,control} |
    Sessions {overview,list,manager} | User sessions | Sessions that are {active,open,signed in,logged in} |
    Currently active {sessions,devices} | Active session list |
    {See,Review,Check,Manage,View} where {you're,you are,your account is} {signed in,logged in} |
    Where {you're,you are,your account is} {signed in to ChatGPT,logged in to ChatGPT,signed in now,logged in now,signed in right now,using ChatGPT,in use} |
    Where {I'm,am I} {signed in,logged in} | Where you have active sessions |
    {Currently signed-in,Currently signed in,Currently logged-in,Currently logged in,Your signed-in,Your logged-in,Your active,All signed-in,All logged-in,All active} {devices,browsers} |
    {Devices,Browsers} {currently signed in,currently logged in,currently active,in use,on your account,with access,using ChatGPT,accessing your account,where you're active} |
    {You're,You are} {,currently} {signed in,logged in} {on,at} {these devices,these browsers,these places,the following devices} |
    {Live,Existing} {sign-ins,log-ins,logins} | {Account,ChatGPT} {logins,sign-ins,log-ins} |
    {ChatGPT,Your ChatGPT,Active ChatGPT} sessions |
    {Manage,Review,View} {logins,log-ins,sign-ins,signed-in devices,logged-in devices,active devices} |
    Sessions {currently active,currently open,by device,across devices,across your devices,on your devices} |
    {Valid,Authenticated,Running,Currently open} sessions | Devices and {logins,sign-ins,active sessions} |
    {Logins,Sign-ins} {and,&} devices |
    Devices {you're,you are} currently {signed in to,logged in to,signed in on,logged in on,using} |
    {Signed in,Logged in,Active} on these {devices,browsers} |
    {You're,You are} {signed in,logged in} to these devices | ChatGPT is signed in on |
    Your account is signed in on | Who's signed in | Devices & logins | Devices & sign-ins |
    Devices currently using your account | Login locations | Sign-in locations
  `,
  session: list`session`,
  security: list`
    Security | Account security | Login security | Sign-in security |
    {Security,Account security,Privacy,Login,Log-in,Sign-in,Sign in,Access,Password,Passwords,Authentication,Safety,Account} {and,&} {security,privacy,login,log-in,sign-in,sign in,access,password,passwords,authentication,safety,account} |
    {Security,Account security,Login security,Sign-in security} {settings,options,preferences,center,centre,controls,setup} |
    Security & {devices,sessions} | Security and {devices,sessions} | Safety and security settings |
    Your security | My security | Your account security | Account protection |
    {Devices,Sessions} {and,&} security
  `,
  current: list`
    Current session | Current | This one | This is you | You're here | You are here | You're here now |
    Here now | Using now | Your session | This device (current) | Your device | Your browser |
    Session in use |
    {This,Current,Your current,My current,The current,This current,Present} {session,device,browser,computer,phone,tablet,laptop,desktop,machine,app,window,tab,login,log-in,sign-in,smartphone,mobile device,Mac,PC,iPhone,iPad,MacBook,Chromebook,client,connection,browser session,web session,login session,sign-in session,active session,app session,user session,browser window,browser tab} |
    {This is,It's,That's,Here is} {your,your current,the current,my current,this,the active} {session,device,browser,computer,phone,login,sign-in,browser session,active session} |
    {You're,You are} {,currently,now} {using,on,in,active on,active in,signed in on,signed in with,signed in from,signed in in,logged in on,logged in with,logged in from,viewing this on,viewing this from,viewing this in} this {session,device,browser} {,now,right now,currently} |
    {You're,You are} {,currently,now} {signed in,logged in,active} {here,here now,here right now,with this one,on this one} |
    {You're,You are} {currently,now} here | {You're,You are} here {right now,currently,at the moment} |
    {You're,You are} using {this,it} {,now,right now,currently} |
    {,The} {session,device,browser} {you're,you are,that you're,you're currently} {using,on,signed in on,viewing this on} {,now,right now,currently} |
    {Session,Device,Browser,Computer} {currently in use,in use now,in use right now,in use by you,being used now,currently used,used now,in current use} |
    {Active,Active now,Active right now,Currently active,Open,In use,In use now,Now in use,Currently in use,Signed in,Signed in now,Logged in,Logged in now,Session active,Active session,Current session,Using,Using now,Now using,Online} {on,in} this {device,browser,computer,phone,tab,window} |
    {Current session,Current device,Current,Active,Active now,Session,You,Current login,Current browser,In use} {(this device),(this browser),(this computer),(this session),(current),(this one),(you),(in use),(current session),- this device,- this browser,– this device,– this browser,for this device,for this browser} |
    {This device,This browser,This session,This computer,This one} {(current session),(current device),(you),(in use),(active now),is current,is active,is in use,is the current session,is your current session,is being used,you're using,you're using now,you're on,right now,in use now,in use} |
    Here | You | Me | On this {device,browser,computer} | In this {browser,session,window,tab} |
    Same {device,browser,session} | Same as this {device,browser} |
    Using {this now,right now,currently,this one} |
    {Your,The} session {you're using,in use,on this device,in this browser,here} |
    Session {of this browser,of this device,on this device,in this browser} |
    {Currently,Now} {this device,this browser,this session,using,using this,used by you} |
    In use by you {,now} | {Marked as,Set as} current | Current {one,user session} |
    Is current {session,device} |
    This is {the one you're using,the device you're using,the session you're using,the browser you're using,where you are,me} {,now,right now} |
    {Viewing from,Viewing on,Viewing this from,Viewing this on} this {device,browser} |
    This is where {you are,you're,you are now,you're now,you are right now,you're right now,you're signed in now,you're signed in,you are signed in,you're active} |
    Where you are now | Where you're now | The one {in use,you're using,you're in} |
    The {session,device,browser} {in use,you're in,you are in,you use,you are using now} |
    {Session,Device,Browser} {you're in,you are in,you use,you're using here,that you are using,that's in use} |
    This one is you | This one is yours | It's you | It's this one | That is you |
    {You,Me} {now,right now,(now),(this device),(this browser)} | You are this one | Right here |
    Right here right now |
    {Active,Open,Signed in,Logged in,In use,Being used,You're active,You are active} here {,now,right now} |
    {Here,Now} {on,in} this {device,browser,computer} |
    {Active,In use,Signed in} {on,in} this {device,browser} {now,right now} |
    Being used {by you,on this device,in this browser,now by you} | My {device,browser,session} |
    {Viewing,Browsing,Reading} {now,here,from here,on this device,in this browser,from this device} |
    {You're,You are} {reading,viewing,looking at} this {here,from here,on this device,in this browser} |
    Your current one | {Currently,Presently} used {session,device,browser} |
    {Session,Device,Browser} {open here,open on this device,open in this browser} |
    Local {session,device,browser} | At this computer | At this device | This is the current one |
    You're using this one | You are using this one | The one you're {using now,on now,on} |
    The {session,device,browser} you're in right now |
    This is where {you're signed in right now,you are signed in right now,you're logged in now} |
    On this device now | On this browser now | Now using this device | Now using this browser | Here & now |
    Opened here | This one right here | That one right here |
    You are viewing this {page,list} {here,from this device,from this session,in this browser} |
    In progress on this device | Session in progress on this device | This browser (current) |
    This session (current)
  `,
  trusted: list`
    trusted | verified device | remembered device | verified {browser,computer,phone} |
    {recognized,recognised,known} {device,browser,computer,phone} |
    remembered {browser,computer,phone,by} | {approved,authorized,authorised,safe} {device,browser,computer} |
    device {verified,remembered,approved} | you trust | {marked as,considered} safe | trustworthy |
    you've approved | you have approved | marked as approved | marked as verified | trust granted |
    in your trust | remembered {on,for,until,since} | trust: yes |
    trust {expires,ends,until,valid,lasts}
  `,
  trusting: list`trust {this,the,my,that} {device,browser,computer,phone,machine} | trust this one`,
  negation: list`
    not trusted | not a trusted | not yet trusted | not verified | not recogni | not remembered |
    no longer trusted | untrusted | non-trusted | no trusted | isn't | is not | never | unverified |
    unrecognized | unrecognised |
    not {currently,been,considered,marked,approved,known,saved,your trusted,safe,authori,verif,yet verified,a verified,yet approved,in your,on your,in the,on the,one of,set as,set up,listed,remember,a remembered,among,trustworthy,secure} |
    hasn't been | has not been | wasn't | was not | aren't | are not | don't | do not | doesn't | does not |
    distrust | mistrust | no trust | unapproved | formerly | previously | used to be | lost trust |
    trust {removed,revoked,expired,withdrawn,lost} | {removed,expired} from | without trust | unauthori |
    non trusted | un-trusted | nontrusted | trusted: no | cannot be | can't be | pending | awaiting |
    lacks | lacking | haven't | won't | can't | cannot | no longer | none | denied | declined | without |
    yet to | trusted {status,device} {removed,revoked,withdrawn,expired} | excluded | suspicious
  `,
  unavailable: list`
    session status unavailable | status unavailable | status not available | status*is unavailable |
    status*isn't available | status*is not available | status*currently unavailable | status unknown |
    unknown status | status couldn't | status could not | session unavailable | no status available |
    status is not currently available | status can't be | status cannot be | status not known |
    status {is,:} {unavailable,not available,unknown,not known,undetermined,unconfirmed,inaccessible,missing} |
    status {,is} {currently,temporarily,presently,momentarily,now} {unavailable,not available,unknown,not known} |
    status {undetermined,not determined,indeterminate,unconfirmed,not confirmed,inaccessible,not accessible,missing,not provided,not shown,not found,unclear,not reported,n/a} |
    status {isn't,is not} {currently,known,available,shown,reported,accessible,clear} |
    status {information,info,details,data} {unavailable,not available,missing,unknown,is unavailable,is not available,isn't available} |
    status {can not,cannot currently,can't currently,check failed,failed to load,did not load,didn't load} |
    {unavailable,unknown,no,missing,undetermined,unconfirmed} {session,sign-in,login,device} status |
    no {,session} status {information,info,data} | unavailable status |
    {couldn't,could not,can't,cannot,unable to,failed to} {determine,get,load,check,verify,retrieve,confirm,fetch,find,show,display,tell,see}*status |
    {can't,cannot,couldn't,could not,unable to,not sure} {tell,confirm,verify,check,say,know,determine} {if,whether} |
    session is {unavailable,not available,currently unavailable,temporarily unavailable,unreachable} |
    session {not available,currently unavailable,temporarily unavailable,unreachable} |
    session {info,information,details,data,state} {,is} {unavailable,not available,unknown,not known} |
    session {can't,cannot,couldn't,could not} be {verified,confirmed,checked,reached,determined} |
    no longer reporting |
    status: {unavailable,not available,unknown,not known,undetermined,can't be,cannot be,could not be,couldn't be,currently,temporarily} |
    status {–,—,-} {unavailable,not available,unknown} |
    status {was,remains,of session,of this session,for this session} {unavailable,not available,unknown} |
    status {withheld,hidden,not verified,unverified,not loaded,inconclusive,uncertain,not checked,not returned} |
    {uncertain,unverified,inconclusive} {session,sign-in} status | session state undetermined |
    {don't,do not,didn't,did not} {know,have,get,receive}*status | {isn't,not} {clear,known} {if,whether} |
    status*isn't known | status*is not known | {don't know,not sure,unsure,uncertain,unclear} {if,whether} |
    no status
  `,
  logOut: list`
    log out | logout | log-out | log off | logoff | log this device out | log this session out |
    log device out | sign out | signout | sign-out | sign off | sign this device out | sign this session out |
    sign device out | terminate | revoke | disconnect | remove access | kick out | log me out | sign me out |
    log this browser out | sign this browser out | deauthorize | deauthorise |
    log {this,it,that,them,the}*out | sign {this,it,that,them,the}*out |
    {logging,signing} {out,off,you out,this,it,me out} |
    {end,stop,kill,finish,cancel,close,delete,exit,quit,expire} {,this,the,active,current} {session,sessions,login,connection} |
    {end,close} {,this} {log-in,log in,sign-in,sign in} |
    end {your,my,that,selected,other} {session,sessions} |
    {remove,delete,unlink,forget,deactivate,unpair} {,this,the} {session,device,browser,computer,phone,login} |
    remove from {your,this,my,the} account | {end,stop,cut off,withdraw,cancel} {,its,device,account} access |
    kick {off,this} | boot out | log yourself out | sign yourself out | de-authorize | de-authorise |
    de authorize | de authorise | unauthorize | deauth | invalidate {session,this} |
    log {device,session,browser}*out | sign {device,session,browser}*out |
    log {all,every,everyone,other,others,my,your}*out | sign {all,every,everyone,other,others,my,your}*out |
    log-off | sign-off | sign device*off | sign this*off | log device*off | log this*off |
    {clear,reset,discard,drop,abort,destroy,leave,eject,suspend,shut down} {,this,the} {session,login,sign-in} |
    {remove,delete,end,close} {my,your,that,selected,this,the} {session,login,log-in,sign-in} |
    {remove,delete,cancel} {login,log-in,sign-in} |
    {cut,block,deny,disable,withdraw,take away} {account access,its access,this device's access,the access,access for,access from,access on,access to} |
    exit on this | exit from this |
    {log,sign} {chrome,firefox,safari,edge,opera,brave,iphone,ipad,mac,windows,android,linux}*out |
    remove from account | invalidate |
    close all | close them all | end all | end them all
  `,
  everywhere: list`
    all devices | all sessions | all other | all active | all browsers | all your | all of your |
    all accounts | all places | all locations | all apps | of all | from all | out all | off all |
    revoke all | terminate all | remove all | disconnect all | everywhere | every device | every session |
    every browser | every other | other devices | other sessions | other browsers | others | selected |
    all {of them,at once,computers,phones,logins,log-ins,sign-ins,these,the,my,clients,web,connected,signed-in,signed in,logged-in,logged in,open,existing,current,remaining,listed,platforms,trusted,but this,except,products,windows,tabs} |
    every {computer,phone,place,app,account,login,sign-in,location,single,active} | everyone | the rest |
    rest of {your,my,the} |
    {remaining,the other,any other,additional} {devices,sessions,browsers,logins,sign-ins,computers,phones,apps,places,locations} |
    other {logins,log-ins,sign-ins,computers,phones,apps,places,locations,clients,tabs,signed-in,active} |
    anywhere else | anywhere you | elsewhere | each {device,session,browser} | any {device,session,browser} |
    {kill,delete,disable,invalidate,forget,close,end,log out,sign out,logout,stop} all |
    multiple {devices,sessions} | entire account | whole account | account-wide |
    {on,across} all | {on,in,across} every | all {session,device,browser,except} | everything |
    {except,but,other than,apart from,aside from} {this,the current,your current,the one} | each one |
    each of | globally | both devices | both sessions | completely | them all
  `,
  more: list`
    show more | get more | next | older |
    {show,load,view,see,display,fetch,list,browse,reveal,expand} {all,more,older,earlier,additional,other,remaining,the rest,everything,full list,the full list,previous sessions,another} |
    {more,older,additional,further,other,remaining} {sessions,devices,logins,sign-ins,results,entries,rows,items} |
    expand list | keep loading | page forward | {show,load,view,see,display} {1,2,3,4,5,6,7,8,9}*more |
    {load,view,see} {next,newer,others,entire list,complete list,whole list} |
    more {available,to show,to load,to see,below} | and {1,2,3,4,5,6,7,8,9}*more | scroll {for,to load,to see,down for} |
    continue loading | not all sessions | not all devices |
    {show,view,see,load} the {other,remaining,next,rest,hidden} | {show,view} hidden {sessions,devices,rows}
  `,
  loading: list`
    loading | fetching | retrieving | getting your | getting sessions | please wait | just a moment |
    hang on | checking | loading sessions | getting active sessions | gathering | looking up |
    looking for your | finding your | hold on | just a {second,sec,minute} |
    {one,a} {second,sec,minute,moment} | working on | reading your | preparing your |
    refreshing {your,the,sessions,list} | updating {your,the,sessions,list} | almost {there,done} |
    wait a {moment,second,minute,bit} | bear with | still {loading,fetching,working,retrieving} |
    getting {the,devices,active,all,list,session,device,sign-in} | pulling up | collecting |
    downloading {your,sessions,the} | requesting | give us a | give us one | sit tight | hang tight |
    stand by | pulling {your,in,the,together} | {searching for,syncing,opening} {your,sessions,the,active} |
    waiting for | be right with you | be right there |
    {will,should} {appear,show up,be here,be ready} {shortly,soon,in a moment,in a second} | taking longer |
    won't take long | on {its,the,their} way | bringing up | reading {session,the,sessions}
  `,
  failed: list`
    could not load | could not be loaded | couldn't be loaded | can't be loaded | cannot be loaded |
    loading failed | error loading | error fetching | error while loading | an error occurred |
    an error has occurred | something went wrong | there was a problem | there was an error | had a problem |
    we ran into | didn't load | did not load | try again | try later | retry | not available right now |
    unavailable right now | temporarily unavailable | sessions are unavailable | not available at the moment |
    unavailable at the moment | try refreshing | refresh the page |
    {couldn't,could not,can't,cannot,can not,unable to,failed to,not able to,weren't able to,won't} {load,fetch,get,retrieve,show,display,access,reach,list,connect,refresh,update,obtain,download} |
    {couldn't,could not,can't,cannot} currently {load,fetch,get,retrieve,show,display} |
    {couldn't,could not,can't,cannot} be {fetched,retrieved,shown,displayed,obtained,accessed,reached,refreshed,listed} |
    {trouble,problems,issues,issue,difficulty,problem} {loading,fetching,getting,retrieving,showing,displaying,connecting} |
    {error,failure} {getting,retrieving,displaying,showing,connecting,while fetching,while getting,while retrieving,in loading,occurred} |
    {did not,didn't,haven't,have not,hasn't,has not,weren't,were not,wasn't,was not,not} loaded |
    {didn't,did not} {go through,work,respond,finish loading} |
    failed {loading,fetching,getting,retrieving,connecting} |
    {load,fetch,fetching,request,connection,network,server} {failed,error,failure} |
    something {has gone,isn't working,is wrong,broke,didn't} | {unexpected,unknown,internal} error |
    an error {came up,happened} | error has occurred |
    {a,some} problem {occurred,came up,has occurred,happened} | there's {been a,a,an} {problem,error,issue} |
    there was an {issue,unexpected} | there has been {a,an} {problem,error,issue} |
    ran into {a,an} {problem,error,issue} | {timed out,took too long,taking too long} | oops | uh-oh | uh oh |
    whoops | please check your connection | please try |
    try {loading,reloading,to reload,once more,in a few} | check your {connection,internet,network} |
    {sessions,devices,list} {is,are} {currently,temporarily,not} {unavailable,available,currently} |
    {sessions,list,session list} {not available,unavailable} | having {trouble,problems,issues,difficult} |
    no internet | you're offline | you are offline | error: |
    {encountered,hit,experienced} {a,an} {problem,error,issue,snag} | hiccup | glitch | we're sorry |
    sorry, {we,there,that,but,something} |
    {unavailable,not available,down} {temporarily,for now,at this time,just now} | come back later |
    check back later | again {later,in a,in a few,soon,shortly} |
    {couldn't,could not,can't,cannot,unable to,failed to} {complete,open,pull,contact,read} {your,the,this} |
    no response | not responding | lost connection | no connection |
    connection {lost,problem,issue,dropped,was lost,interrupted} | appear to be offline |
    seem to be offline | you're not connected | you are not connected | went wrong | gone wrong |
    stopped loading |
    {trouble,problem,error,issue,difficulty} {with,reaching,reading,listing,accessing} {your,the,sessions} |
    {sessions,devices} {didn't,did not,could not,couldn't,can't,cannot} {load,be,appear}
  `,
  otherLists: list`
    Trusted devices | Passkeys | Passkey | Your passkeys | Security keys | Security key |
    Passkeys and security keys | Passkeys & security keys | Connected apps | Apps & connectors |
    Apps and connectors | Connectors | Connected accounts | Linked accounts | Connected services |
    Third-party apps | Third-party access | Authorized apps | Authorised apps | Plugins | Integrations |
    Shared links | Shared chats | Shared conversations | API keys | Your API keys | Personal access tokens |
    Access tokens | Multi-factor authentication | Multifactor authentication | MFA |
    Two-factor authentication | Two-step verification | 2-step verification | 2FA | Authenticator app |
    Text message | Push notifications | Recovery codes | Backup codes | Recovery email | Recovery methods |
    Password | Login methods | Log-in methods | Log in methods | Sign-in methods | Sign in methods |
    Ways to sign in | Data controls | Notifications | General | Personalization | Personalisation | Memory |
    Billing | Subscription | Usage | Speech | Schedules | Orders | Builder profile |
    Advanced account security | Advanced security | Lockdown mode | Recent activity | Recently signed out |
    Recently logged out | Parental controls | Secure sign in with ChatGPT | Sign in with ChatGPT | Codex CLI |
    Codex CLI sessions | Delete account | Help | Sign-ins | Signed out sessions | Logged out sessions |
    Where you were signed in | Where you were logged in | Where you've signed in | Where you've logged in |
    Where you signed in | Previously signed in | Previously signed-in devices | Audit log | Blocked sessions |
    Devices you trust | Third-party sessions | App sessions | Authorized devices | Authorised devices |
    Linked apps | App passwords | Passkeys & trusted devices | Passkeys and trusted devices | Phone number |
    Email | Emails |
    {Your,My,Manage} {trusted,remembered,recognized,recognised,verified,authorized,authorised,approved,known,saved,blocked,removed,inactive,old,previous,past,signed-out,logged-out,former} {devices,browsers,computers,phones} |
    {Trusted,Remembered,Recognized,Recognised,Verified} {computers,phones,devices and browsers,browsers and devices,device list,locations,browsers,devices} |
    Devices {you've trusted,that you trust,you have trusted,that can approve sign-ins,trusted by you} |
    Known devices |
    {Recent,Recent account,Latest,Last,Past,Previous,Earlier,Prior,Old,All recent,Suspicious,Unusual,Failed,Unsuccessful,Successful} {sign-ins,sign ins,log-ins,logins,sign-in activity,login activity,log-in activity,sign-in attempts,login attempts,log-in attempts,account activity,security activity,security events,accesses} |
    {Sign-in,Login,Log-in,Sign in,Log in,Access,Security,Account,Session,Activity,Device,Authentication} {history,activity,log,logs,events,attempts,alerts,notifications,records,record,timeline} |
    {Recently,Previously} {signed-out,signed out,logged-out,logged out,ended,closed,expired,removed,revoked,active,terminated} {sessions,devices,browsers} |
    {Past,Previous,Old,Inactive,Closed,Ended,Expired,Revoked,Terminated,Former,Earlier,Historical,Archived,Signed-out,Logged-out,Stale,Unused} {sessions,logins,log-ins,sign-ins} |
    Where {you've,you have,you,you were,you used to be} {been,previously,recently,last,} {signed in,logged in} {before,previously,recently,in the past} |
    Where you {were recently,last,used to be,recently,previously} {signed in,logged in} |
    Where {you've,you have} been {signed in,logged in} |
    {Connected,Linked,Third-party,Authorized,Authorised} {apps and services,apps & services,sites,applications,integrations,app access,app sessions} |
    Third-party apps {and services,& services,with access} | Apps with access to your account |
    {App,Application} {permissions,connections} |
    Your {connected apps,connected accounts,passkeys and security keys,recovery codes,backup codes,access tokens,personal access tokens,plugins,shared links,connectors} |
    {Multi-factor,Multifactor,Two-factor,2-factor,Two-step,2-step} {authentication,verification} {settings,methods,options,(2FA),(MFA),(2SV)} |
    {Authentication,Verification,Second-factor,Two-step,MFA,2FA} {methods,apps,options,settings,codes} |
    Authentication app | SMS | SMS codes | Text messages | Phone | Hardware {keys,security keys} |
    Biometrics | Face ID | Touch ID | One-time codes | {Change,Reset,Update,Set,Create} {,your} password |
    Passwords | {Recovery,Backup} {options,email address,phone,phone number,key,keys,email addresses} |
    Email address | {Account,Profile} | Appearance | Language | Archived {conversations,chats} |
    Delete {your,my} account | Close account | Deactivate account |
    Sign out {of,on,from} this {device,browser} | Log out {of,on,from} this {device,browser} |
    {Security,Privacy} {checkup,check-up,check,tips,recommendations,overview} | {SSO,Single sign-on} |
    Safety | Trusted {contacts,contact,apps} | Emergency contacts | Export data | Data export |
    Developer mode | Codex {CLI logins,CLI sign-ins,environments} | {CLI,API} sessions |
    {API,OAuth,App} tokens | Secrets | Webhooks | Workspace | Workspaces | Members |
    {Approved,Known,Saved,Blocked,Removed,Inactive,Old,Previous,Past,Signed-out,Logged-out,Former} {devices,browsers} |
    Recently {used,used devices,seen devices,active devices,ended,closed,expired,revoked,removed,terminated} |
    Devices {you've used,you've removed,you've blocked,you no longer use,you recognize,you've verified,for verification} |
    {Verification,Authentication,MFA,2FA,Recovery,Backup} devices |
    {Sign-in,Login,Log-in} {requests,approvals,codes,preferences} | Pending {approvals,requests,sign-ins} |
    Third party {apps,access,sessions,services} | {External,Partner} {apps,sessions} |
    {Apps,Sites,Services} {connected to your account,linked to your account,with account access,you've connected,you've authorized,you've authorised} |
    Apps and websites |
    {Payment,Payments,Payment methods,Plan,Plans,Invoices,Voice,Privacy,Custom instructions,Accessibility,About,Theme,Keyboard shortcuts,Family,Danger zone} |
    {Privacy,Notification,Email,Password} settings | {Identity,Age,Email,Phone} verification |
    Account {recovery,deletion,details,information} | Recovery contacts |
    {Past,Previous,Earlier,Ended,Expired,Inactive} activity |
    Sessions {you've ended,that have ended,that ended,no longer active,history} | Security questions |
    Security status | {Unrecognized,Unrecognised,Unfamiliar,Blocked} {activity,sign-ins,logins} |
    Previously used devices | Previously used browsers | Third-party connections
  `,
  captions: {
    device: list`
      Device | Browser | Client | Signed in with | Signed in from | Device/app | Operating system | OS |
      Model | Session | User agent |
      {Device,Browser,Client,Machine,Computer,Hardware,System} {name,type,details,info,information,label,model,used,description} |
      {Device,Browser,OS,System,Operating system} {and,&,or,/,+} {OS,browser,device,app,platform,system,operating system,browser name,device type} |
      {Device,Browser,OS}/{OS,browser,device,system} |
      {Signed-in,Logged-in,Sign-in,Login,Active} {device,browser,with} | Logged in with | Logged in from |
      Device (browser) | Browser (device) | Browser (OS) | Session name | Session device |
      Device used to sign in | Browser version | OS version | Name | Devices and browsers | Which device |
      On device | User agent string | Browser name and version | Signed in using | Logged in using |
      {Device,Browser} {in use,used,or computer,or app} | Hardware | App or device | Signed in via |
      From device | Using | Device {software,OS,family,and model} | Which browser | Login client |
      Type of device | Type of browser | Name of device | Session on
    `,
    app: list`
      App | Apps | App(s) | Application | Applications | Product | Products | Used by | App context |
      Service | Services | Access to | Signed in to | Access | Apps used | Apps used with | App name |
      Application name | Application context | Product context | Context | Available in | In use with |
      In use by | Signed in to app | Signed into | Logged in to | Logged into |
      {App,Application,Product,Service,Apps,Applications,Products} {and,&,or,/} {service,services,product,products,app,apps} |
      {App,Application,Product,Service} {used,type,access,in use,signed in to} |
      {Used,Works} {with,on,in,for} |
      {Used,Active,Session} {apps,applications,products,services,app,product} |
      {OpenAI,ChatGPT} {app,apps,product,products,service,services} | Signed in to {apps,products,services} |
      {Includes,Covers} |
      {Apps,Products,Services} {signed in,signed in to,accessed,connected,in use,included} | Which app |
      Accessed {apps,with,through,via} | Access via | Client app | Client application | App/product |
      Product/app | {Apps,Products} {on this session,in this session,covered,included} | Also used with |
      Also signed in to | {Covered,Included} {apps,products,services} | {Active,Open,Opened} in |
      Service name | Product name | Program | Programs | Good for | Valid for | Applies to | Which product
    `,
    location: list`
      Location | Place | Where | City | Region | Country | Near | Geolocation | Locality | Area | Seen in |
      Signed in near |
      {Approximate,Approx.,Estimated,General,Rough,Sign-in,Sign in,Login,Log-in,Current,Last,Last known,Last seen,Recent,Detected,IP,IP-based,IP address,Nearest,Geographic,Access,Most recent} {location,place,area,city,region} |
      {City,Region,Town,State,Country,Area} {and,&,or,/} {country,region,state,city,location} |
      {City,Region,Country}/{country,region,state,city} | City, country | City, region | City, state |
      {Location,Place,City,Region} {(approximate),(approx.),(estimated),(IP),(by IP),(IP-based),(based on IP),(from IP),(from IP address),(based on IP address),info,information,details,estimate} |
      Near {location,city,place} | Where from | Located | Located in | Located near | Geo | Geo location |
      Geo-location | Signed in from location | Town | Location of {sign-in,login,device,session} |
      {Likely,Probable,Possible,Inferred,Reported,Network,Physical,Session,Device} {location,area,city,region} |
      {Location,Place,City} {at sign-in,at login,of last use,of access,when signed in,(rough),(est.),(city),(last known),(last seen),(nearest city)} |
      Nearby | Around | Close to | Vicinity | Province | Position | Whereabouts | Roughly | Approximately |
      Where {used,last seen,last used,seen} | {Used,Accessed,Active} {near,from} | Logged in near |
      Logged in in |
      {Approximate,Estimated} {city and country,position,geolocation,country,whereabouts}
    `,
    signedIn: list`
      Signed in | Sign-in | Login | Date | Time | Date and time | Date & time | When | Since |
      Signed in (date) | Signed in time | Date signed in | Time signed in | Log-in | Date logged in | Start |
      Session start |
      {Sign-in,Sign in,Signin,Login,Log-in,Log in,Logon,Access,Session,Session start,Start,Authentication} {time,date,date and time,date & time,date/time,time and date,timestamp} |
      {Last,First,Latest,Most recent,Initial} {sign-in,sign in,signin,login,log-in,log in,access,use,activity,visit} {,date,time,on,date and time} |
      {Last,Most recently,First} {active,used,seen,online,accessed,signed in,logged in,opened,visited} {,on,at} |
      {Signed in,Signed-in,Logged in,Logged-in,Authenticated,Active,Started,Opened,Began,Session opened,Session began,Session started} {since,on,at,} |
      {Date,Time,Day,Date and time} of {sign-in,sign in,login,log-in,access,last sign-in,last login,last activity,last use,session start} |
      Date/time | Date / time | Timestamp | When signed in | Start of session | Activity |
      Last {heard from,interaction,check-in,time active,time used} | You signed in | You logged in |
      When you {signed in,logged in} |
      Last {connection,contact,request,session,opened,online at,checked in,authenticated} | Logged on |
      Logon | {Login,Sign-in} {at,on,since} | {First,Earliest} {seen,used} {,on,at} | Seen | Accessed |
      {Seen,Accessed} {on,at} | Used at |
      {Signed in,Logged in,Sign-in time,Login time} {(UTC),(local time),(your time)} |
      {Date,Time} {you signed in,you logged in,of first sign-in,of last access} | Beginning | How long ago |
      Session open since | Session since
    `,
    status: list`
      Status | State | Trusted | Trusted device | Trust | Device trust | Current | Is current | Verification |
      {Session,Device,Trust,Trusted,Login,Sign-in,Current,Verification,Connection,Trusted device} {status,state,level} |
      Trusted {by you,browser} | Device {trusted,status,verified,state} | Verified | Verified device |
      Remembered | Is {trusted,this device,current session,current device} | Trusted or not |
      {Current,This} {device,browser,session,login} | Is this you | Is it this device |
      {Trusted,Trust,Trusted device} {or not,setting,mark} | Recognized | Recognised | Flags | Tags |
      Badge | Badges | Labels | Session flags | Session health | Condition |
      Is {trusted device,this browser,this session,it trusted,it this device} | Current or not
    `,
  },
  signedIn: list`
    signed in on | since | active since | session since | signed in first |
    {,you,you last,you first,first,last,most recently} {signed in,signed-in,logged in,logged-in,authenticated} {,again,to ChatGPT} {,on,at,since} |
    {,last,first,latest,most recent,new} {sign-in,sign in,signin,login,log-in} {,on,at,time,date,date and time,date & time,was on,since} |
    {,session} {open,opened,started,began,begun,start} {,on,at,since} |
    session {start time,start date,active since,open since} |
    {has been,been} {signed in,logged in,active,open} since |
    {date,time,date and time,day} of {sign-in,login,log-in,last sign-in,last login,session start} |
    {date,time} {signed in,logged in} |
    ~ {(signed in),(sign-in),(login),(logged in),(last sign-in),(last login),sign-in,login} |
    when you {signed in,logged in} | signed into ChatGPT {,on,at} |
    {logged on,logon,log-on,has signed in,was signed in,was last signed in,was first signed in,you were signed in,you've signed in,you have signed in,you most recently signed in,recently signed in,recently logged in,signed in here,logged in here,signed in from here} {,on,at} |
    {you've been,you have been,still,you're,you are} {signed in,logged in} since |
    {this session,the session,session,it} {was opened,was started,has been open,has been active,has been running,dates from} {,on,at,since} |
    {this session,the session,your session} {began,started,opened,start,open since,active since} {,on,at} |
    {initial,original,earliest,your last,your first,your latest} {sign-in,sign in,login} {,on,was,was on} |
    {last sign-in,last login,latest sign-in,sign-in,login} {was,was at,happened on,recorded on,recorded} |
    {beginning,starting,in since,open from,dating from,access since} |
    {at,on} ~ {you signed in,you logged in,signed in,logged in} |
    ~ {you signed in,you logged in,(sign in),(log-in),(started),(first sign-in)} |
    signed in {with,using} {password,a password,passkey,a passkey,Google,Apple,Microsoft} {on,at,} |
    {you logged in here,you signed in here} {,on,at} | {access began,dates from,dating back to}
  `,
  lastActive: list`
    last active on | active | used | seen | active as of | online | currently active since |
    {last,most recently,recently,was last} {active,used,seen,online,accessed,opened,visited} {,on,at,since} |
    {you were last,was} active {,on,at} |
    {last,latest,most recent} {activity,use,usage,access,visit,session activity} {,on,at,was,date,time} |
    last {interaction,request,check-in,time active,time used,heard from,refreshed} | active {on,at,until} |
    {in use,used,seen,online,accessed,visited} {on,at,since,as of,until} | active for |
    {inactive,idle,not active,not used,unused,not seen} {since,for} | activity {,on,at} |
    ~ {(last active),(last activity),(last used),(last seen),(active)} | date of last {activity,use,access} |
    last {connection,contact,session,online,seen active,checked in,active here,active on this device,seen here,used here,known activity,recorded activity,message,prompt} {,on,at,was,was on} |
    you {last used it,last used this,last used this session,used it,used this,were here,were active,were last here,were last seen} {,on,at} |
    {last used,used,last seen} by you {,on,at} |
    {visited,checked in,was online,was used,was seen,was last used,was last seen} {,on,at} |
    {dormant,no activity,without activity,hasn't been used,has not been used,not accessed} since |
    active {till,through,up to} | ~ {last active,last seen,last used,last activity,(last access),(used)} |
    {used,seen,active,online,opened,visited,accessed} {last,most recently,latest} {,on,at} |
    you {used,opened} {this last,it last,this most recently} {,on,at}
  `,
  otherTimes: list`
    added | created | expires | expired | expiry | expiration | updated | modified | registered | signed out |
    logged out | trusted since | trusted on | trusted until | connected | valid until | renews | linked |
    deleted | removed | revoked | renewed | issued | verified on | last changed | blocked | first trusted |
    trust {expires,ends,expired,since,until,from} | remembered {since,until,on,for} | member since | joined |
    {password,email} changed | enrolled | set up on | paired | installed on | requested |
    valid {through,till,thru,for} | ends {on,at,in} | {ending,ended} | will {expire,end,be signed,be logged} |
    renamed | closed on | terminated | activated on | approved on | authorized on | authorised on | invited |
    archived | logs out | signs out | automatically {signed,logged} | disconnected | uninstalled |
    verified {since,at} | reviewed | saved on | unlinked | trusted {for,through,at,from} |
    {became,marked,marked as} trusted | remembered at | remembered from | {password,email,phone} last |
    expiring | renewing | valid from | rotated | changed on | changed at | edited | backed up | shared on |
    shared at | published | downloaded | purchased | billed | due on | due by | scheduled | signing out |
    {ended,closed,logged off} {on,at} | last verified
  `,
  justNow: list`
    just now | now | right now | moments ago | a moment ago | a few moments ago | seconds ago |
    a few seconds ago | less than a minute ago | less than 1 minute ago | this minute | currently active |
    moment ago | less than 1 min ago | under a minute ago | within the last minute | in the last minute |
    currently online |
    {active,online,used,seen,in use,open,currently active,last active} {now,just now,right now,this instant,at this moment,at the moment,moments ago,a moment ago,seconds ago,a few seconds ago,less than a minute ago,less than 1 minute ago} |
    {this instant,this second,this very moment,at this moment,at the moment,an instant ago,just a moment ago,only moments ago,a couple of seconds ago,several seconds ago,some seconds ago,few seconds ago,mere seconds ago,just seconds ago,less than one minute ago,less than 1m ago,less than one min ago,under 1 minute ago,under one minute ago,within a minute,within the minute,within the past minute,in the past minute,in the last few seconds,in the past few seconds} |
    presently | currently | <1 minute ago | <1 min ago | <1m ago | <1 min | <1m | less than a minute |
    less than 1 minute | seconds | moments | this very minute |
    just signed in | online now | active now | active right now | in use now | active just now | last active now |
    this moment | this very second | just this minute | just this second | only just now |
    only seconds ago | as we speak | at present | as of now | in this moment | a sec ago | a few secs ago |
    secs ago | some moments ago | barely a minute ago | no more than a minute ago | up to a minute ago |
    less than a min ago | within seconds | under a minute | less than 60 seconds ago | live now |
    {active,used,seen,online,last active,last seen,last used} {this minute,within the last minute,in the last minute,in the past minute,a few moments ago,as we speak,under a minute ago} |
    {was,is} active {just now,right now,now,moments ago,a moment ago} |
    {right this second,within the last few seconds,a couple seconds ago,just a second ago,within the last couple of seconds}
  `,
  active: list`
    Active | Currently in use | Ongoing |
    {Session,Session is,Still,Currently,Now,Presently,Device} {active,open,live,online,running} |
    {Still,Session still} in use | {Still,Now,Currently,Presently} {signed in,logged in} |
    {Active,Open,Online,Live,Running,Signed in,Logged in,In use,Signed-in,Logged-in} {,now,right now,currently,session,at the moment,status,today} |
    Session {open,running,in progress,ongoing,live,valid} | In progress | Active user session |
    Active login | {Ongoing,Valid,Authenticated} {session,login,sign-in} | Authenticated | Alive |
    {Session,Login,Sign-in} {alive,is live,is open,is valid,is still active,is still open,is ongoing,is running,still active,still open} |
    In session | Being used | In active use
  `,
  near: list`
    approx. | approx | approximately | approximate | near | somewhere near | around | about | close to |
    roughly | estimated | in or near | in | the area of | ~ (approx.) | ~ (approximate) | ~ (approximately) |
    near to | nearby | in the vicinity of | vicinity of | in the area of | probably | likely |
    ~ area (approximate) | ~ (estimated) | ~ (approx) |
    {approximate,approx.,approx,estimated,rough,general,probable,likely,nearest} {location,area,city,region} {,is,near} |
    approximate {place,position,locality} | approximately {in,near,around} | approx. {in,near} |
    somewhere {in,around,close to} | roughly {in,near,around} |
    {located,last seen,seen,signed in,logged in,probably,likely,possibly} {in,near,around} |
    {possibly,presumably,maybe,perhaps,close by,not far from,in proximity to,proximity of,within,the vicinity of,the general area of,in the region of,outskirts of,surroundings of,est.,est,area around} |
    ~ {approx.,approximately,(or nearby),(nearby),(near),and surroundings,(area),(region),(based on IP),(based on IP address),(from IP),(from IP address),(by IP),(IP),(estimate),(est.),(probably),(likely),(approximate location),(approx. location),(estimated location)} |
    circa |
    {in and around,in or around,in the neighborhood of,in the neighbourhood of,at or near,from near,just outside,in the greater} |
    {appears,seems,believed,thought,estimated,presumed} to be {in,near,around} |
    {apparently,most likely,very likely,perhaps,maybe,detected,may be,might be,could be,used,accessed,active,logged in from,signed in from} {in,near,around} |
    nearest to |
    ~ {(or near),(rough),(rough location),(est. location),(IP estimate),(estimated from IP),(approximate; based on IP),(likely location),(city-level),(nearest city),(roughly),(vicinity),(may be inaccurate),(imprecise),and vicinity,or nearby,and nearby,(inexact)} |
    from around | looks like | ~ {roughly,or thereabouts,give or take}
  `,
  unknownDevice: list`
    Unknown device | Unknown |
    {Unknown,Unrecognized,Unrecognised,Unidentified,Unnamed,Unspecified,Undetected,Generic,Other} {device,browser,client,computer,machine,platform,operating system,OS,app,application,device type,phone,mobile device,device or browser,browser or device,device and browser,device/browser,device name,system} |
    {Device,Browser,Client,Device name,Device type,Browser name,Device or browser,Device info,Device information,Device details} {unknown,unavailable,not available,not known,not recognized,not recognised,not identified,undetermined,not detected,not shown,not provided,unidentified,unspecified,is unknown,is not available} |
    No device {name,info,information,details,data} {,available} |
    {Couldn't,Could not,Unable to,Can't,Cannot} {identify,determine,detect,recognize,recognise} {,the,this} {device,browser} |
    Device {could not,couldn't,cannot,can't} be {identified,determined,detected,recognized,recognised} |
    Unknown (device) |
    {Undetermined,Anonymous,Unsupported,Undefined,Unlabeled,Missing,Hidden} {device,browser} |
    {Another,Some,A different} {device,browser} | Unnamed | Unidentified | Unrecognized | Unrecognised |
    No name | N/A | Not known | Not recognized | Not recognised |
    Device {we couldn't identify,we don't recognize,we don't recognise,without a name,not named,missing,hidden} |
    We {don't,couldn't,could not,can't} {recognize,recognise,identify} {this,the} device |
    {Unknown,Unrecognized,Unidentified} {hardware,model,session,desktop,laptop,tablet,mobile,web browser} |
    Not identified | Unknown browser {on unknown OS,and OS,on unknown device}
  `,
  unknownLocation: list`
    Unknown location | Unknown |
    {Unknown,Unavailable,Undetermined,Undisclosed,Hidden,Private,Unspecified,Unidentified,Unrecognized,Unrecognised} {location,place,region,city,country,area,locality} |
    {Location,Place,Region,City,Country,Approximate location,Location info,Location information,Location data,Location details} {unknown,unavailable,not available,not known,hidden,private,undetermined,not determined,not shown,not found,not detected,not provided,not disclosed,undisclosed,missing,unspecified,not specified,is unknown,is unavailable,is not available,currently unavailable} |
    {Location,Place,City,Region,Country} {could not,couldn't,cannot,can't} be {determined,found,identified,detected,established,resolved,estimated} |
    {No,Missing} {location,place} {,data,info,information,details,known,found} {,available} |
    {Couldn't,Could not,Cannot,Can't,Unable to} {determine,find,detect,identify,estimate} {,the,your} location |
    Location {off,disabled,not shared,withheld} | Nowhere known | N/A | Not known | Somewhere |
    Unknown {whereabouts,origin,position,address,state,town,approximate location} |
    {Location,Place} {N/A,not recorded,not reported,not given,not stated,not identified,not set,unclear,masked,anonymous,hidden for privacy,is not known,isn't known,isn't available,is hidden,wasn't recorded,was not recorded,wasn't found,unrecognized} |
    We {don't,couldn't,could not,can't} {know where this is,determine the location,tell where this is,find the location,locate this device} |
    {Unable to,Couldn't,Could not} {locate,be located,locate this device,pinpoint} |
    No {known location,city,country}
  `,
  devices: list`
    device | phone | smartphone | cell phone | cellphone | mobile phone | mobile device | mobile browser |
    computer | laptop | notebook | desktop | workstation | tablet | browser | web browser | pc | smart tv |
    headset | e-reader | smartwatch | machine | television | smart display | web client |
    {desktop,mobile,native} {app,client} | handset | kiosk | terminal | wearable | {game,gaming} console |
    set-top box | netbook | handheld | phablet | smart speaker | streaming stick | thin client | emulator |
    car display | media player | gadget
  `,
  apiPlatform: list`
    API Platform | OpenAI Platform | OpenAI API | API |
    {OpenAI,} API {Platform,Console,Dashboard,Portal,Playground,platform (web),account,site} |
    {OpenAI,} {Developer,Developers,Dev} {platform,console,portal,dashboard} | {OpenAI,} Playground |
    Platform (API) | API (platform) | API {&,and} {Platform,Playground} |
    OpenAI API {,platform} (platform.openai.com) | platform.openai.com | OpenAI for developers |
    {OpenAI,} Platform API | Developer API platform | Developer API console |
    API Platform {for developers,by OpenAI,(OpenAI)} | OpenAI's API Platform | OpenAI's API
  `,
  yes: list`
    Yes | True | Y | Enabled
  `,
  no: list`
    No | False | Not yet | Off | Disabled | None | Never
  `,
});
