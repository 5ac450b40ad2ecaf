import { list } from './list';
import type { Words } from './words';

// Brazilian and European wording together.
export const pt: Words = {
  activeSessions: list`
    Sessões ativas | Suas sessões ativas | As suas sessões ativas | As tuas sessões ativas |
    Todas as sessões ativas | Sessões activas | Sessões | Suas sessões | As suas sessões | As tuas sessões |
    Minhas sessões | As minhas sessões | Todas as sessões | Sessões abertas | Sessões iniciadas |
    Sessões da conta | Sessões de login | Gerenciar sessões | Gerir sessões | Gerenciar sessões ativas |
    Gerir sessões ativas | Gerenciamento de sessões | Gestão de sessões | Dispositivos e sessões |
    Sessões e dispositivos | Dispositivos conectados | Dispositivos ligados | Dispositivos ativos |
    Dispositivos com sessão iniciada | Onde você está conectado | Onde você fez login |
    Onde você iniciou sessão | Onde tem sessão iniciada | Onde tens sessão iniciada | Onde iniciou sessão |
    Logins ativos | Acessos ativos | Lista de sessões | Lista de sessões ativas | Sessões da sua conta |
    Dispositivos em que você fez login | Dispositivos em que você está conectado |
    Dispositivos nos quais você fez login | Dispositivos nos quais iniciou sessão |
    Dispositivos onde tem sessão iniciada | Onde você está logado | Onde você entrou |
    Onde você tem sessões ativas | Sessões ativas e dispositivos | Dispositivos e sessões ativas |
    Seus dispositivos e sessões
  `,
  session: list`sessão | sessões`,
  security: list`
    Segurança | Segurança e login | Login e segurança | Segurança e início de sessão |
    Início de sessão e segurança | Segurança e acesso | Acesso e segurança | Configurações de segurança |
    Definições de segurança | Segurança e privacidade | Privacidade e segurança | Senha e segurança |
    Palavra-passe e segurança | Segurança da conta
  `,
  current: list`
    Sessão atual | Sessão actual | Sua sessão atual | A sua sessão atual | A tua sessão atual |
    Sessão em uso | Sessão corrente | Esta sessão | Este dispositivo | Este navegador | Este computador |
    Este telefone | Este celular | Este telemóvel | Este aplicativo | Esta aplicação | Atual |
    Dispositivo atual | Navegador atual | Seu dispositivo atual | O seu dispositivo atual |
    Este é o seu dispositivo | Você está aqui | Está aqui | Ativa neste dispositivo |
    Ativo neste dispositivo | Ativo agora neste dispositivo | Ativa agora neste dispositivo |
    Você está usando esta sessão | Você está usando esta sessão agora | Está a utilizar esta sessão |
    Está a usar esta sessão | Estás a usar esta sessão | A sessão que você está usando |
    Em uso neste dispositivo | Sessão em curso | Esta é a sua sessão atual | Seu dispositivo |
    O seu dispositivo | Seu navegador | Dispositivo em uso | Navegador em uso | Este app | Este PC |
    Este Mac | Este iPhone | Este tablet | Este smartphone | É você | Este é você | Login atual |
    Acesso atual | Você está usando este dispositivo | Você está usando esta sessão no momento |
    Sessão que você está usando | Sessão que você está usando agora | Sessão que está a utilizar |
    Sessão que está a usar | A sessão que está a utilizar | Sessão ativa neste dispositivo | Usando agora
  `,
  trusted: list`
    confiável | confiáveis | de confiança | confiança | fidedigno | fiável | verificado |
    dispositivo lembrado | dispositivo memorizado
  `,
  negation: list`não | sem confiança | desconfi | nunca | nenhum`,
  unavailable: list`
    status da sessão indisponível | status de sessão indisponível | status da sessão não disponível |
    status*indisponível | status*não disponível | status*não está disponível | status desconhecido |
    status da sessão desconhecido | estado da sessão indisponível | estado de sessão indisponível |
    estado da sessão não disponível | estado*indisponível | estado*não disponível |
    estado*não está disponível | estado desconhecido | estado da sessão desconhecido |
    situação da sessão indisponível | sessão indisponível | não foi possível determinar o status |
    não foi possível determinar o estado | status*desconhecido
  `,
  logOut: list`
    sair | saia | terminar sessão | terminar a sessão | terminar esta sessão | terminar*sessão |
    terminar*sessões | terminar | encerrar sessão | encerrar a sessão | encerrar esta sessão |
    encerrar*sessão | encerrar*sessões | encerrar | finalizar sessão | finalizar*sessão | fechar sessão |
    fechar*sessão | desconectar | desconecte | fazer logout | faça logout | fazer log-out | logout |
    desligar sessão | deslogar | revogar | remover dispositivo | remover este dispositivo |
    remover o dispositivo | remover sessão | remover esta sessão | remover a sessão
  `,
  everywhere: list`
    todos os | todas as | todos os outros | todas as outras | todos os meus | todas as minhas |
    todos os seus | todas as suas | em todo lado | em todo o lado | em todos | em todas | de todos |
    de todas | sair de tudo | encerrar todas | terminar todas | encerrar tudo | desconectar todos |
    desconectar tudo | revogar todas | todos os lugares | outros dispositivos | outras sessões |
    demais sessões | demais dispositivos | as outras | os outros | restantes | cada dispositivo |
    selecionad
  `,
  more: list`
    mostrar mais | ver mais | carregar mais | exibir mais | mais sessões | mais dispositivos |
    mostrar tudo | mostrar todas | mostrar todos | ver tudo | ver todas | ver todos | exibir tudo |
    exibir todas | carregar tudo | próxim | seguinte | avançar | mais antig | ver anteriores |
    mostrar anteriores
  `,
  loading: list`
    carregando | a carregar | buscando | obtendo | a obter | aguarde | aguarda | um momento | um instante |
    verificando | recuperando
  `,
  failed: list`
    não foi possível carregar | não foi possível obter | não foi possível exibir |
    não foi possível mostrar | não foi possível buscar | não foi possível recuperar |
    não é possível carregar | não pudemos carregar | não conseguimos carregar | não conseguimos obter |
    não puderam ser carregad | não pôde ser carregad | não podem ser carregad | não foram carregad |
    falha ao carregar | falha no carregamento | falha ao obter | falha ao buscar | erro ao carregar |
    erro ao obter | erro ao buscar | erro de carregamento | erro no carregamento | o carregamento falhou |
    ocorreu um erro | ocorreu um problema | houve um erro | houve um problema | algo deu errado |
    algo correu mal | aconteceu algo de errado | tente novamente | tente de novo | tente mais tarde |
    tenta novamente | tenta de novo | tentar novamente | tentar de novo | repetir |
    indisponíveis no momento | temporariamente indispon
  `,
  otherLists: list`
    Dispositivos confiáveis | Dispositivos de confiança | Dispositivos fidedignos | Dispositivos fiáveis |
    Seus dispositivos confiáveis | Chaves de acesso | Chave de acesso | Chaves-passe | Passkeys |
    Chaves de segurança | Chave de segurança | Chaves de acesso e chaves de segurança |
    Aplicativos conectados | Apps conectados | Aplicações ligadas | Aplicações associadas |
    Aplicações conectadas | Apps ligadas | Apps e conectores | Aplicativos e conectores |
    Aplicações e conectores | Conectores | Contas conectadas | Contas vinculadas | Contas ligadas |
    Contas associadas | Serviços conectados | Aplicativos de terceiros | Aplicações de terceiros |
    Apps de terceiros | Acesso de terceiros | Aplicativos autorizados | Plugins | Integrações |
    Links compartilhados | Links partilhados | Ligações partilhadas | Hiperligações partilhadas |
    Chats compartilhados | Conversas compartilhadas | Conversas partilhadas | Chaves de API |
    Chaves da API | Chaves API | Suas chaves de API | Tokens de acesso | Autenticação multifator |
    Autenticação multifatorial | Autenticação de múltiplos fatores | Autenticação multifator (MFA) | MFA |
    2FA | Autenticação de dois fatores | Autenticação em dois fatores | Autenticação de dois passos |
    Verificação em duas etapas | Verificação em dois passos | Verificação de dois passos |
    Aplicativo autenticador | Aplicação de autenticação | App de autenticação | SMS | Mensagem de texto |
    Notificações push | Códigos de recuperação | Códigos de backup | Senha | Palavra-passe | Alterar senha |
    Mudar senha | Alterar palavra-passe | Métodos de login | Métodos de acesso |
    Métodos de início de sessão | Opções de login | Controles de dados | Controle de dados |
    Controlos de dados | Controlo de dados | Notificações | Geral | Personalização | Memória | Faturamento |
    Faturação | Cobrança | Assinatura | Subscrição | Uso | Utilização | Voz | Agendamentos |
    Segurança avançada da conta | Segurança avançada de conta | Segurança avançada | Atividade recente |
    Atividades recentes | Atividade da conta | Atividade de segurança | Histórico de login |
    Histórico de logins | Histórico de acesso | Histórico de acessos | Histórico de inícios de sessão |
    Atividade de login | Logins recentes | Acessos recentes | Sessões encerradas | Sessões terminadas |
    Sessões expiradas | Sessões anteriores | Sessões passadas | Controles parentais | Controle parental |
    Controlo parental | Controlos parentais | Login seguro com ChatGPT | Entrar com ChatGPT |
    Entrar com o ChatGPT | Iniciar sessão com o ChatGPT | Início de sessão seguro com o ChatGPT |
    Sair deste dispositivo | Terminar sessão neste dispositivo | Chats arquivados | Excluir conta |
    Eliminar conta | Conta | Ajuda | Atividade de login recente | Atividade recente de login |
    Atividade de acesso | Atividade recente de acesso | Atividade de início de sessão |
    Atividade de início de sessão recente | Atividade recente da conta | Atividade de segurança recente |
    Atividade recente de segurança | Histórico de início de sessão | Histórico de sessões |
    Histórico de atividade | Histórico de atividades | Histórico de segurança | Registro de atividades |
    Registo de atividade | Registro de acessos | Eventos de segurança | Inícios de sessão recentes |
    Últimos acessos | Últimos logins | Sessões inativas | Sessões revogadas | Sessões desconectadas |
    Sessões finalizadas | Sessões fechadas | Sessões encerradas recentemente |
    Sessões terminadas recentemente | Desconectados recentemente | Dispositivos desconectados |
    Onde você estava conectado | Onde você esteve conectado | Onde tinha sessão iniciada |
    Logins anteriores | Acessos anteriores | Tentativas de login | Tentativas de acesso |
    Tentativas de início de sessão | Logins com falha | Dispositivos reconhecidos |
    Dispositivos verificados | Dispositivos lembrados | Dispositivos autorizados | Dispositivos bloqueados |
    Navegadores confiáveis | Sessões de terceiros | Sessões do Codex CLI |
    Autenticação de dois fatores (2FA) | Verificação em 2 etapas | Métodos de recuperação | E-mail | Email |
    Número de telefone | Número de telemóvel | Os seus dispositivos fidedignos |
    Os seus dispositivos de confiança | Proteção avançada da conta
  `,
  captions: {
    device: list`
      Dispositivo | Nome do dispositivo | Tipo de dispositivo | Navegador | Dispositivo ou navegador |
      Navegador ou dispositivo | Dispositivo/navegador | Dispositivo / Navegador | Dispositivo e navegador |
      Navegador e dispositivo | Cliente | Aparelho | Equipamento | Sistema operacional | Sistema operativo |
      Modelo | Detalhes do dispositivo | Informações do dispositivo | Sessão
    `,
    app: list`
      Aplicativo | Aplicativos | Aplicação | Aplicações | App | Apps | Produto | Produtos | Usado com |
      Usada com | Utilizado com | Utilizada com | Contexto do aplicativo | Contexto do app |
      Contexto da aplicação | Contexto da app | Serviço | Serviços | Conectado a | Usado em | Usada em |
      Usado no | Usada no | Usado para | Usado por | Utilizado em | Utilizada em | Em uso com | Contexto |
      Contexto de uso | Contexto de aplicação | Apps usados | Nome do aplicativo | Acesso a
    `,
    location: list`
      Localização | Local | Localização aproximada | Local aproximado | Localização estimada | Localidade |
      Lugar | Última localização | Onde | Cidade | Região | País | Local de login | Local de acesso |
      Perto de | Localização (aproximada) | Zona | Área | Última localização conhecida | Local do login |
      Local de início de sessão
    `,
    signedIn: list`
      Login | Login em | Conectado | Conectado em | Conectado desde | Entrou em | Entrada |
      Início de sessão | Sessão iniciada | Sessão iniciada em | Sessão iniciada a | Iniciou sessão |
      Iniciou sessão em | Data de login | Data do login | Hora do login | Horário de login |
      Data e hora do login | Data de início de sessão | Hora de início de sessão | Data de entrada |
      Acesso | Data de acesso | Último login | Último acesso | Primeiro login | Último início de sessão |
      Primeiro início de sessão | Data | Hora | Horário | Data e hora | Quando | Desde | Início |
      Iniciada em | Última atividade | Último uso | Última utilização | Ativo pela última vez |
      Visto pela última vez | Data e hora de início de sessão | Horário do login | Data de início |
      Início da sessão | Primeiro acesso
    `,
    status: list`
      Status | Estado | Situação | Status da sessão | Estado da sessão | Confiável | De confiança |
      Dispositivo confiável | Confiança | Atual | Sessão atual | Status de confiança | Estado de confiança |
      Verificado | Dispositivo de confiança | Dispositivo atual
    `,
  },
  signedIn: list`
    login em | login feito em | login realizado em | login às | login | fez login em | fez login |
    você fez login em | data do login | data de login | hora do login | último login | último login em |
    primeiro login | primeiro login em | conectado em | conectado desde | conectado às | conectado |
    conectada em | conectada desde | entrou em | entrou às | entrou | acessou em | sessão iniciada em |
    sessão iniciada a | sessão iniciada às | sessão iniciada desde | sessão iniciada | sessão aberta em |
    iniciou sessão em | iniciou sessão a | iniciou sessão às | iniciou sessão | iniciou a sessão em |
    iniciou a sessão a | início de sessão em | início de sessão a | início de sessão |
    último início de sessão | último início de sessão em | último início de sessão a |
    primeiro início de sessão | início da sessão | data de início de sessão | iniciada em | iniciada a |
    iniciada | iniciado em | desde | desde o dia | ativa desde | ativo desde | login de | você entrou em |
    acesso em | data e hora do login | horário do login | sessão desde | primeiro acesso | ligado desde
  `,
  lastActive: list`
    última atividade em | última atividade a | última atividade | último uso em | último uso |
    última utilização | ativo pela última vez em | ativo pela última vez | ativa pela última vez em |
    ativa pela última vez | usado pela última vez em | usado pela última vez | usada pela última vez |
    utilizado pela última vez | visto pela última vez em | visto pela última vez | vista pela última vez |
    visto por último | último acesso em | último acesso | acesso mais recente | ativo | ativa | ativo em |
    ativo há | online | atividade mais recente | usado em | usada em | utilizado em | visto em |
    última visita | última vez on-line | última vez online | ativa em | ativa há
  `,
  otherTimes: list`
    adicionad | criad | expira | vence | validade | válido até | válida até | atualizad | modificad |
    registrad | registad | desconectad | encerrad | terminad | vinculad | associad
  `,
  justNow: list`
    agora | agora mesmo | neste momento | neste instante | há pouco | agora há pouco | há um momento |
    há alguns instantes | há instantes | há poucos segundos | há alguns segundos | há menos de um minuto |
    ativo agora | ativa agora | ativo neste momento | ativa neste momento | online agora |
    atualmente ativo | atualmente ativa | há segundos | poucos segundos atrás | alguns segundos atrás |
    há um instante | há breves instantes | há momentos | neste exato momento | on-line agora |
    menos de um minuto atrás | agora pouco
  `,
  active: list`
    Ativa | Ativo | Activa | Ativa agora | Ativo agora | Sessão ativa | Atualmente ativa |
    Atualmente ativo | Online | Em uso | Em utilização | Conectado | Conectada | Aberta | Ativa no momento |
    Ativo no momento | Em uso agora | On-line | Sessão aberta | Logado
  `,
  near: list`
    aprox. | aproximadamente | aproximada | aproximado | localização aproximada | local aproximado |
    localização aprox. | perto de | próximo a | próximo de | próximo ao | nas proximidades de |
    nos arredores de | arredores de | cerca de | ao redor de | em torno de | por volta de | na região de |
    área de | zona de | na zona de | em | ~ (aprox.) | ~ (aproximado) | ~ (aproximada) |
    ~ (aproximadamente) | ~ e arredores | proximidades de | imediações de | nas imediações de | região de |
    estimada | localização estimada | ~ (estimada)
  `,
  unknownDevice: list`
    Dispositivo desconhecido | Navegador desconhecido | Cliente desconhecido | Computador desconhecido |
    Aparelho desconhecido | Desconhecido | Dispositivo não reconhecido | Navegador não reconhecido |
    Dispositivo não identificado | Dispositivo ou navegador desconhecido | Outro dispositivo |
    Dispositivo sem nome | Dispositivo não disponível | Dispositivo indisponível | Sistema desconhecido |
    Aplicativo desconhecido | Nome do dispositivo indisponível
  `,
  unknownLocation: list`
    Localização desconhecida | Local desconhecido | Lugar desconhecido | Localização indisponível |
    Local indisponível | Localização não disponível | Local não disponível | Localização não identificada |
    Região desconhecida | Desconhecida | Desconhecido | Sem localização |
    Não foi possível determinar a localização | Localização não determinada | Cidade desconhecida |
    País desconhecido | Zona desconhecida | Localização oculta
  `,
  devices: list`
    dispositivo | aparelho | telefone | telemóvel | celular | smartphone | aplicativo móvel |
    aplicação móvel | dispositivo móvel | app móvel | computador | portátil | laptop | notebook | desktop |
    tablet | navegador | pc
  `,
  apiPlatform: list`
    Plataforma de API | Plataforma da API | Plataforma API | API Platform | Plataforma OpenAI |
    Plataforma da OpenAI | Plataforma de API da OpenAI | API da OpenAI | API OpenAI | API |
    Plataforma para desenvolvedores | Plataforma de desenvolvedores | Plataforma para programadores
  `,
  yes: list`Sim`,
  no: list`Não`,
};
