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
    Logins ativos | Acessos ativos
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
    Em uso neste dispositivo
  `,
  trusted: list`confiável | confiáveis | de confiança | confiança | fidedigno | fiável | verificado`,
  negation: list`não | sem confiança | desconfi | nunca | nenhum`,
  unavailable: list`
    status da sessão indisponível | status de sessão indisponível | status da sessão não disponível |
    status*indisponível | status*não disponível | status*não está disponível | status desconhecido |
    status da sessão desconhecido | estado da sessão indisponível | estado de sessão indisponível |
    estado da sessão não disponível | estado*indisponível | estado*não disponível |
    estado*não está disponível | estado desconhecido | estado da sessão desconhecido |
    situação da sessão indisponível | sessão indisponível | não foi possível determinar o status |
    não foi possível determinar o estado
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
    Eliminar conta | Conta | Ajuda
  `,
  captions: {
    device: list`
      Dispositivo | Nome do dispositivo | Tipo de dispositivo | Navegador | Dispositivo ou navegador |
      Navegador ou dispositivo | Dispositivo/navegador | Dispositivo / Navegador | Dispositivo e navegador |
      Navegador e dispositivo | Cliente | Aparelho | Computador | Equipamento
    `,
    app: list`
      Aplicativo | Aplicativos | Aplicação | Aplicações | App | Apps | Produto | Produtos | Usado com |
      Usada com | Utilizado com | Utilizada com | Contexto do aplicativo | Contexto do app |
      Contexto da aplicação | Contexto da app | Serviço | Serviços | Conectado a
    `,
    location: list`
      Localização | Local | Localização aproximada | Local aproximado | Localização estimada | Localidade |
      Lugar | Última localização | Onde | Cidade | Região | País | Local de login | Local de acesso |
      Perto de
    `,
    signedIn: list`
      Login | Login em | Conectado | Conectado em | Conectado desde | Entrou em | Entrada |
      Início de sessão | Sessão iniciada | Sessão iniciada em | Sessão iniciada a | Iniciou sessão |
      Iniciou sessão em | Data de login | Data do login | Hora do login | Horário de login |
      Data e hora do login | Data de início de sessão | Hora de início de sessão | Data de entrada |
      Acesso | Data de acesso | Último login | Último acesso | Primeiro login | Último início de sessão |
      Primeiro início de sessão | Data | Hora | Horário | Data e hora | Quando | Desde | Início |
      Iniciada em | Última atividade | Último uso | Última utilização | Ativo pela última vez |
      Visto pela última vez
    `,
    status: list`
      Status | Estado | Situação | Status da sessão | Estado da sessão | Confiável | De confiança |
      Dispositivo confiável | Confiança | Atual | Sessão atual
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
    iniciada | iniciado em | desde | desde o dia | ativa desde | ativo desde
  `,
  lastActive: list`
    última atividade em | última atividade a | última atividade | último uso em | último uso |
    última utilização | ativo pela última vez em | ativo pela última vez | ativa pela última vez em |
    ativa pela última vez | usado pela última vez em | usado pela última vez | usada pela última vez |
    utilizado pela última vez | visto pela última vez em | visto pela última vez | vista pela última vez |
    visto por último | último acesso em | último acesso | acesso mais recente | ativo | ativa | ativo em |
    ativo há | online
  `,
  otherTimes: list`
    adicionad | criad | expira | vence | validade | válido até | válida até | atualizad | modificad |
    registrad | registad | desconectad | encerrad | terminad | vinculad | associad
  `,
  justNow: list`
    agora | agora mesmo | neste momento | neste instante | há pouco | agora há pouco | há um momento |
    há alguns instantes | há instantes | há poucos segundos | há alguns segundos | há menos de um minuto |
    ativo agora | ativa agora | ativo neste momento | ativa neste momento | online agora |
    atualmente ativo | atualmente ativa
  `,
  active: list`
    Ativa | Ativo | Activa | Ativa agora | Ativo agora | Sessão ativa | Atualmente ativa |
    Atualmente ativo | Online | Em uso | Em utilização | Conectado | Conectada | Aberta
  `,
  near: list`
    aprox. | aproximadamente | aproximada | aproximado | localização aproximada | local aproximado |
    localização aprox. | perto de | próximo a | próximo de | próximo ao | nas proximidades de |
    nos arredores de | arredores de | cerca de | ao redor de | em torno de | por volta de | na região de |
    área de | zona de | na zona de | em | ~ (aprox.) | ~ (aproximado) | ~ (aproximada) |
    ~ (aproximadamente) | ~ e arredores
  `,
  unknownDevice: list`
    Dispositivo desconhecido | Navegador desconhecido | Cliente desconhecido | Computador desconhecido |
    Aparelho desconhecido | Desconhecido | Dispositivo não reconhecido | Navegador não reconhecido |
    Dispositivo não identificado | Dispositivo ou navegador desconhecido | Outro dispositivo |
    Dispositivo sem nome
  `,
  unknownLocation: list`
    Localização desconhecida | Local desconhecido | Lugar desconhecido | Localização indisponível |
    Local indisponível | Localização não disponível | Local não disponível | Localização não identificada |
    Região desconhecida | Desconhecida | Desconhecido | Sem localização
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
