import { list } from './list';
import type { Words } from './words';

// Brazilian and European wording together.
export const pt = (): Words => ({
  activeSessions: list`
    Sessões ativas | Sessões activas | Sessões | Suas sessões | As suas sessões | As tuas sessões |
    Dispositivos com acesso | Dispositivos com acesso à {sua,tua} conta |
    Minhas sessões | As minhas sessões | Todas as sessões | Sessões abertas | Sessões iniciadas |
    Sessões da conta | Sessões de login | Gerenciar sessões | Gerir sessões | Gerenciar sessões ativas |
    Gerenciamento de sessões | Gestão de sessões | Dispositivos e sessões | Sessões e dispositivos |
    Dispositivos conectados | Dispositivos ligados | Dispositivos ativos | Dispositivos com sessão iniciada |
    Lista de sessões | Sessões da sua conta | Onde você tem sessões ativas | Sessões ativas e dispositivos |
    Dispositivos e sessões ativas | Seus dispositivos e sessões |
    {Minhas,As minhas,Suas,As suas,As tuas,Tuas,Todas as,Todas as suas,Gerenciar suas,Gerencie suas,Gerir as suas,Gerir,Gerencie,Ver,Ver suas,Ver as suas,Revisar,Revise suas,Reveja as suas,Lista de,Lista das} sessões {ativas,abertas,iniciadas,activas,em andamento} |
    Sessões {web,do navegador,de navegador,de usuário,do utilizador,atuais,em curso,em andamento,logadas,conectadas,ativas na sua conta,ativas da conta,na sua conta,da conta ativas,e logins,e navegadores,ativas e logins} |
    {Onde,Dispositivos em que,Dispositivos onde,Dispositivos nos quais,Locais em que,Locais onde,Aparelhos em que,Em quais dispositivos,Em que dispositivos} {você está conectado,você está conectada,você está logado,você está logada,você fez login,você entrou,você iniciou sessão,você está com sessão iniciada,tem sessão iniciada,tens sessão iniciada,iniciou sessão,iniciaste sessão,tem a sessão iniciada,está conectado,sua conta está conectada,sua conta está ativa,tem sessões ativas,está ligado} |
    {Dispositivos,Aparelhos} {com sessões ativas,com sessão ativa,com acesso à sua conta,conectados à sua conta,conectados na sua conta,ligados à sua conta,logados,logados na sua conta,com login ativo,com login,atualmente conectados} |
    {Seus,Os seus,Os teus} {dispositivos conectados,dispositivos ativos,dispositivos ligados,dispositivos e sessões ativas,aparelhos conectados} |
    {Logins,Acessos,Conexões,Inícios de sessão,Ligações} {ativos,ativas,atuais,abertos,em aberto} |
    {Visão geral,Gestor,Gerenciador,Resumo} {de sessões,das sessões} | Aparelhos conectados |
    Navegadores conectados |
    Sessões e acessos | Sessões em aberto | Meus acessos | Seus acessos | Navegadores e dispositivos |
    Sessões nos seus dispositivos | Controle de sessões | Controlo de sessões |
    Em que dispositivos tenho sessão iniciada | Ligações à sua conta | Conexões à sua conta |
    {Onde a sua,Onde sua,Onde a tua} conta {está aberta,está ligada,está conectada,está em uso,está com sessão iniciada,tem sessões ativas,tem sessão iniciada} |
    {Onde você está,Onde está} com a conta aberta |
    Onde {estou,você está agora,está atualmente,estás} {conectado,ligado,logado} |
    Onde {tenho,tens atualmente,tem atualmente} sessão iniciada |
    {Dispositivos,Aparelhos,Navegadores,Dispositivos e navegadores,Navegadores e dispositivos,Computadores e celulares} {conectados,ligados,ativos,conectados à conta,ligados à conta,ligados à sua conta,com a conta aberta,com sessão aberta,com sessão iniciada,logados na conta,ativos na sua conta,com acesso à conta} |
    {Dispositivos,Aparelhos} {usando sua conta,que usam sua conta,que usam a sua conta,que estão usando sua conta,que utilizam a sua conta,a utilizar a sua conta,que têm acesso à sua conta,que acessam sua conta} |
    {Você está conectado,Você está logado,Está ligado,Tem sessão iniciada,Você tem sessões ativas,Sua conta está aberta,A sua conta está aberta} {nestes dispositivos,nestes navegadores,nestes locais} |
    {Gerenciar,Gerencie,Gerir,Gerenciamento de,Gestão de,Ver} {dispositivos conectados,dispositivos ligados,dispositivos e sessões,sessões e dispositivos} |
    {Os meus,Meus,Minhas,As minhas,Seus,Os seus,Suas,As suas} {dispositivos conectados,dispositivos ligados,logins ativos,acessos ativos,conexões ativas,ligações ativas,navegadores conectados} |
    Sessões {ativas no momento,atualmente ativas,vigentes,válidas,de acesso,de acesso ativas,com login,ativas nos dispositivos,ativas nos seus dispositivos,abertas no momento,existentes} |
    Acessos ativos à {conta,sua conta} |
    {Seus,Os seus,Os teus,Meus,Todos os} {logins,acessos,dispositivos conectados,aparelhos conectados,inícios de sessão} {,ativos} |
    {Você está conectado,Está conectado,Tem sessão iniciada,Sua conta está conectada} {nestes dispositivos,nestes locais,nestes navegadores,a estes dispositivos} |
    Onde sua conta está sendo usada
  `,
  session: list`sessão | sessões`,
  security: list`
    Segurança | Configurações de segurança | Definições de segurança | Segurança da conta |
    {Segurança,Privacidade,Login,Acesso,Senha,Senhas,Conta,Autenticação,Início de sessão,Palavra-passe,Entrada} {e,&} {segurança,privacidade,login,acesso,senha,senhas,conta,autenticação,início de sessão,palavra-passe,entrada} |
    {Opções,Preferências,Central,Centro} de segurança | Ajustes de segurança |
    Segurança da {sua conta,minha conta} | Segurança {de login,do login} |
    Proteção da conta | Acesso à conta e segurança |
    Segurança e {proteção,verificação,dispositivos}
  `,
  current: list`
    Sessão atual | Sessão actual | Sessão em uso | Sessão corrente | Este dispositivo | Este navegador |
    Este computador | Este telefone | Este celular | Este telemóvel | Este aplicativo | Esta aplicação |
    Atual | Você está aqui | Está aqui | Sessão em curso | Seu dispositivo | O seu dispositivo |
    Seu navegador | Este app | Este PC | Este Mac | Este iPhone | Este tablet | Este smartphone | É você |
    Este é você | Usando agora | {Esta,A} {sessão,sessão atual,conexão,guia,aba,janela,ligação} |
    Este {login,notebook,laptop,portátil,aparelho,equipamento,iPad,MacBook,Chromebook,dispositivo móvel,acesso,separador,browser} |
    {Sua,A sua,A tua,Minha,A minha} {sessão,conexão,ligação,sessão do navegador} {atual,em uso,em curso,corrente,actual} |
    {Seu,O seu,O teu,Meu,O meu} {dispositivo,navegador,aparelho,computador,login,celular,telemóvel} {atual,em uso} |
    {Conexão,Aba,Guia,Janela,Ligação,Sessão web,Sessão do navegador} atual |
    Sessão {usada no momento,em uso no momento,em uso agora,atualmente em uso,utilizada atualmente,usada atualmente,em utilização,presente,em andamento} |
    {Dispositivo,Navegador,Aparelho,Computador,Login,Acesso} {atual,em uso,em uso agora,em utilização,atualmente em uso,utilizado atualmente,usado atualmente} |
    {Esta é,Essa é,É,Aqui é} {a sua sessão,sua sessão,a sua sessão atual,sua sessão atual,a tua sessão atual,a sessão atual,a sessão em uso,a tua sessão,minha sessão} |
    {Este é,Esse é,É} {o seu dispositivo,seu dispositivo,o seu dispositivo atual,seu dispositivo atual,o teu dispositivo,o dispositivo atual,este dispositivo,seu navegador,o seu navegador,seu aparelho} |
    {Você está,Está,Estás,Atualmente você está} {usando,utilizando,a usar,a utilizar,em} {esta sessão,este dispositivo,este navegador,nesta sessão} {,agora,no momento,neste momento,atualmente} |
    {Você usa,Você utiliza,Usa,Utiliza} {esta sessão,este dispositivo,este navegador} {,agora,no momento,atualmente} |
    {A sessão,O dispositivo,O navegador,Sessão,Dispositivo,Navegador} {que você está usando,que você está utilizando,que você usa,que está usando,que está a usar,que está a utilizar,que estás a usar,que estás a utilizar,em que você está,em que está,que utiliza} {,agora,no momento,neste momento,atualmente} |
    {Você está,Está,Estás} {aqui agora,conectado aqui,neste dispositivo,neste navegador,nesta sessão,conectado neste dispositivo,logado neste dispositivo,logado aqui} |
    Estás aqui |
    {Ativa,Ativo,Ativa agora,Ativo agora,Aberta,Em uso,Em uso agora,Em utilização,Sessão ativa,Sessão atual,Sessão aberta,Sessão iniciada,Conectado,Conectada,Logado,Login ativo,Online,Usando,Usando agora,Utilizada,Iniciada,Atualmente em uso} {neste dispositivo,neste navegador,neste computador,neste aparelho} |
    {Neste dispositivo,Neste navegador,Neste computador,Nesta sessão,Nesta janela,Neste aparelho} |
    {Sessão atual,Atual,Ativa,Ativo,Dispositivo atual,Você,Em uso} {(este dispositivo),(este navegador),(esta sessão),(você),(atual),(em uso),– este dispositivo,- este dispositivo,deste dispositivo,deste navegador} |
    {Este dispositivo,Esta sessão,Este navegador} {(atual),(você),(sessão atual),(em uso),agora,é o atual,é a atual} |
    Sessão {deste dispositivo,deste navegador,neste navegador,utilizada neste dispositivo} | Sua sessão |
    A sua sessão | Tu | Eu | Aqui | O mesmo dispositivo | Mesmo dispositivo |
    {Em uso,Usada,Utilizada} {por você,por si,por ti} {,agora} |
    {Atualmente,No momento} {em uso neste dispositivo,neste dispositivo,usada,usado,em utilização} | A atual |
    O atual | Usando {esta sessão,este dispositivo,no momento,atualmente} |
    Aqui, agora | Em uso neste momento neste dispositivo | O dispositivo atual |
    {Este é,Esse é,É} o {dispositivo,navegador,aparelho} que {você está usando,você está usando agora,está a utilizar,está a usar,estás a usar,você usa} |
    {Esta é,Essa é,É} a sessão que {você está usando,você está usando agora,está a utilizar,está a usar,estás a usar,você usa} |
    {É aqui que,Aqui é onde} {você está,está,estás} {,agora} |
    {Aqui,Agora} e agora |
    {Você,Tu} agora |
    {Está com,Tem,Tens,Você tem} sessão iniciada {aqui,neste dispositivo,neste navegador} |
    {Está ligado,Estás ligado,Iniciou sessão,Iniciaste sessão,Você entrou por,Você entrou,Você acessou por} aqui |
    Sessão {utilizada agora,usada agora,do dispositivo atual,deste aparelho,deste computador} |
    É aqui que você está conectado | Aqui é onde você está conectado |
    {Esta é a,É a,A} sessão {que você está usando,que está a usar,que está usando,que está a utilizar,que você usa,em uso,que estás a usar} {,agora} |
    {Este é o,É o,O} dispositivo {que você está usando,que está a usar,que está a utilizar,em uso} {,agora} |
    {Você está,Está,Estás} {neste dispositivo,nesta sessão,neste navegador} {,agora} |
    {Aberta,Conectado,Em uso} {aqui,aqui agora}
  `,
  trusted: list`
    confiável | confiáveis | de confiança | confiança | fidedigno | fiável | verificado |
    dispositivo lembrado | dispositivo memorizado | fiáveis |
    {navegador,computador,aparelho} {verificado,lembrado,autorizado,aprovado} |
    dispositivo {autorizado,aprovado,seguro,salvo,guardado} | você confia | confia neste |
    dispositivo {reconhecido,conhecido} |
    navegador {reconhecido,seguro,conhecido}
  `,
  trusting: list`confiar {neste,nesse,no,nesta,em} | marcar como {confiável,fiável,de confiança}`,
  negation: list`
    não | sem confiança | desconfi | nunca | nenhum | sem {verifica,autoriza} | deixou de | jamais |
    inseguro | confiança {removida,revogada,expirada,retirada} | pouco {confiável,fiável,fidedigno} | nem |
    {pendente,recusad,negad,revogad}
  `,
  unavailable: list`
    status da sessão indisponível | status de sessão indisponível | status da sessão não disponível |
    status*indisponível | status*não disponível | status*não está disponível | status desconhecido |
    status da sessão desconhecido | estado da sessão indisponível | estado de sessão indisponível |
    estado da sessão não disponível | estado*indisponível | estado*não disponível |
    estado*não está disponível | estado desconhecido | estado da sessão desconhecido |
    situação da sessão indisponível | sessão indisponível | não foi possível determinar o status |
    não foi possível determinar o estado | status*desconhecido |
    {status,estado,situação} {,da sessão,de sessão,desta sessão,do login,atual} {:,no momento,atualmente,temporariamente,momentaneamente,está,é,encontra-se} {indisponível,não disponível,desconhecid} |
    {status,estado,situação}*{não determinad,indeterminad,não identificad,não confirmad,inacessível,não acessível,não conhecid,não informad,não verificad,não encontrad,não pode ser,não está atualmente,não se encontra disponível,está indisponível,desconhecida} |
    {sem,nenhum} {status,estado,informações de status,informação de estado,informações de estado} |
    {não foi possível,não é possível,não conseguimos,não pudemos,impossível} {determinar,obter,verificar,carregar,saber,confirmar,consultar,mostrar,recuperar,identificar}*{status,estado,situação} |
    sessão {temporariamente indisponível,não disponível,inacessível,está indisponível} |
    {informações,dados} da sessão {indisponíveis,não disponíveis} |
    {não foi possível,não é possível} {saber,verificar,confirmar,determinar} se |
    {sem,não há,nenhuma} {informações,informação,dados} {sobre,de} {o status,o estado,status,estado} |
    {informações,dados} {de,do,sobre o} {status,estado} {indisponíveis,não disponíveis} |
    não {sabemos,se sabe} o {status,estado} |
    não dá para {ver,saber,verificar}*{status,estado} |
    {falha,erro} ao {obter,verificar,carregar,consultar} o {status,estado} |
    {status,estado} não {apurado,obtido,definido} |
    {status,estado}*indefinid | {não sabemos,desconhecemos,não se sabe}*{status,estado} |
    {status,estado}: {indispon,desconhec}
  `,
  logOut: list`
    sair | terminar sessão | terminar a sessão | terminar esta sessão | terminar*sessão | terminar*sessões |
    terminar | encerrar sessão | encerrar a sessão | encerrar esta sessão | encerrar*sessão |
    encerrar*sessões | encerrar | finalizar*sessão | fechar*sessão | desconectar | desconecte | fazer logout |
    faça logout | fazer log-out | logout | desligar sessão | deslogar | revogar |
    {sair,saia} {,de,da,desta,deste,dessa,do} | sai {de,da,desta,deste,dessa,do} | saindo |
    {encerre,encerra,termine,termina,finalizar,finalize,fechar,feche,fecha,cancelar,excluir,exclua,eliminar} {,a,esta,as} {sessão,sessões,conexão} |
    {encerrando,terminando,a terminar} | {desconect,desligar,deslogue,desloga,desautoriz,desvincul} |
    {remover,remova,excluir,exclua,eliminar,esquecer,retirar} {,o,este,a,esta} {dispositivo,sessão,navegador,aparelho,acesso,computador} |
    revog | {cancelar,retirar,cortar,tirar} {acesso,o acesso} | log out | log-out | término de sessão |
    fim de sessão | expulsar |
    desassoci |
    {interromper,derrubar,desativar,invalidar,anular} {,a,esta,as} {sessão,sessões} |
    bloquear {,o} acesso |
    {finalizar,finalize,fechar,cancelar,derrubar,interromper} {todas,todas as,as outras,as demais} |
    {remover,excluir,eliminar} {todos os,os outros,outros} {dispositivos,aparelhos,navegadores}
  `,
  everywhere: list`
    todos os | todas as | todos os outros | todas as outras | todos os meus | todas as minhas |
    todos os seus | todas as suas | em todo lado | em todo o lado | em todos | em todas | de todos |
    de todas | sair de tudo | todos os lugares | demais sessões | as outras | os outros | restantes |
    cada dispositivo | selecionad | tod{os,as} {eles,elas,de uma vez} | de uma vez |
    {sair,encerrar,terminar,desconectar,revogar,remover,finalizar,fechar,excluir,eliminar} {de todos,de todas,todos,todas,tudo,os demais,as demais,as outras,os outros,das outras,dos outros} |
    em {todos os,todas as,qualquer,outros,outras,todo lugar,toda parte,todos lugares,qualquer lugar} |
    em todo {lugar,sítio} | por todo o lado |
    {outros,os outros,meus outros,seus outros,os demais,demais} {dispositivos,navegadores,aparelhos,computadores,lugares,locais,acessos,logins} |
    outras {sessões,conexões} | as demais | os demais | o restante | resto das |
    cada {sessão,navegador,aparelho} | {vários,várias,múltiplos,múltiplas} {dispositivos,sessões} |
    toda a conta | noutros | noutras | qualquer {dispositivo,sessão} |
    do resto | em massa | globalmente |
    {todo lugar,toda parte} |
    {deslogar,desconectar,desligar} {tudo,de tudo,de todo} |
    exceto {esta,este} |
    menos {esta,este,desta,deste}
  `,
  more: list`
    mostrar mais | mais sessões | mais dispositivos | próxim | seguinte | avançar | mais antig |
    ver anteriores | mostrar anteriores |
    {mostrar,ver,carregar,exibir,mostre,veja,carregue,exiba,listar,expandir,visualizar} {mais,tudo,todos,todas,outras,outros,o restante,as demais,os demais,o resto,as restantes,lista completa,a lista completa,sessões anteriores,as outras,os outros} |
    {mais,outras,outros} {resultados,itens,logins,acessos,entradas,aparelhos,registros} |
    sessões {mais antigas,restantes,adicionais} | lista completa |
    {expandir,ampliar,abrir} {a lista,lista,tudo} |
    {apresentar,revelar} {mais,todas,tudo} | mais {1,2,3,4,5,6,7,8,9} |
    {exibir,mostrar,ver,carregar} {as,os,} {1,2,3,4,5,6,7,8,9}*{restantes,mais,outras,outros}
  `,
  loading: list`
    carregando | a carregar | buscando | obtendo | a obter | aguarde | aguarda | um momento | um instante |
    verificando | recuperando |
    {procurando,a procurar,pesquisando,atualizando,a atualizar,a recuperar,a verificar,consultando} |
    {só,apenas} um {momento,instante,segundo,minuto} | um {segundo,minuto,momentinho,minutinho} | espere |
    espera | em carregamento | carregamento em | preparando {suas,sua,a,as} | quase {lá,pronto} | coletando |
    a buscar | já vai | só mais um |
    {sincronizando,a sincronizar,processando,a processar,localizando,a localizar} |
    {lendo,trazendo,listando,reunindo} {sessões,suas,as suas,a lista,dispositivos} | só um segundinho |
    um segundinho | a preparar | em instantes
  `,
  failed: list`
    não foi possível carregar | o carregamento falhou | algo deu errado | algo correu mal |
    aconteceu algo de errado | tente novamente | tente de novo | tente mais tarde | tenta novamente |
    tenta de novo | tentar novamente | tentar de novo | repetir | indisponíveis no momento |
    temporariamente indispon |
    {não foi possível,não é possível,não conseguimos,não pudemos,não podemos,impossível,não se conseguiu} {carregar,obter,exibir,mostrar,buscar,recuperar,acessar,aceder,atualizar,conectar,listar,apresentar,ler} |
    {não puderam ser,não pôde ser,não podem ser,não foram,não foi} {carregad,exibid,obtid,mostrad,recuperad,apresentad,acessad} |
    {falha,erro,problema,problemas} {ao,no,na,de,durante o,durante a,com a,em} {carregar,obter,exibir,mostrar,buscar,recuperar,conectar,carregamento,conexão,rede,servidor,consulta,ligação,acessar} |
    {carregamento,conexão,solicitação,pedido,ligação} {falhou,com falha,falhada} |
    {a,o} {solicitação,conexão,pedido,ligação} falhou | falhou {o carregamento,ao carregar,a ligação} |
    {ocorreu,houve,aconteceu,tivemos,encontramos,surgiu,ocorreram,há} {uma falha,um imprevisto,um erro,um problema,problemas,algum erro,algum problema} |
    algo {não deu certo,não correu bem,não funcionou,falhou,saiu errado,de errado} |
    erro {inesperado,desconhecido,interno} |
    {tente,tenta,tentar} {outra vez,mais uma vez,recarregar,atualizar,depois} |
    {verifique,verifica,confira} {sua,a sua,a tua} {conexão,ligação,internet} |
    {sessões,lista} {indisponíve,não disponíve} |
    {indisponíve,não disponíve}is {neste momento,de momento,por enquanto,agora} | não carreg{ou,aram} |
    {no momento,de momento} indisponív | tempo {esgotado,limite} | sem conexão | você está offline |
    lamentamos | lamentavelmente |
    recarregue | recarregar |
    {volte,voltar,volta} a tentar |
    {sem,não há} {ligação,conexão,internet} |
    {não deu,deu} {certo,erro,para carregar,problema} |
    {alguma coisa,qualquer coisa} {deu,correu,saiu,não} |
    {lista,sessões,lista de sessões} {está,estão} indispon |
    não foi possível {ligar,estabelecer,completar,concluir} | ops | {correu,deu} {mal,errado} |
    infelizmente | desculpe
  `,
  otherLists: list`
    Dispositivos confiáveis | Dispositivos de confiança | Dispositivos fidedignos | Dispositivos fiáveis |
    Chaves de acesso | Chave de acesso | Chaves-passe | Passkeys | Chaves de segurança | Chave de segurança |
    Chaves de acesso e chaves de segurança | Aplicativos conectados | Apps conectados | Aplicações ligadas |
    Aplicações associadas | Aplicações conectadas | Apps ligadas | Apps e conectores |
    Aplicativos e conectores | Aplicações e conectores | Conectores | Contas conectadas | Contas vinculadas |
    Contas ligadas | Contas associadas | Serviços conectados | Aplicativos de terceiros |
    Aplicações de terceiros | Apps de terceiros | Acesso de terceiros | Plugins | Integrações |
    Links compartilhados | Links partilhados | Ligações partilhadas | Hiperligações partilhadas |
    Chats compartilhados | Conversas compartilhadas | Conversas partilhadas | Chaves de API | Chaves da API |
    Chaves API | Tokens de acesso | Autenticação multifator | Autenticação multifatorial |
    Autenticação multifator (MFA) | MFA | 2FA | SMS | Mensagem de texto | Notificações push |
    Códigos de recuperação | Códigos de backup | Senha | Palavra-passe | Alterar palavra-passe |
    Controles de dados | Controle de dados | Controlos de dados | Controlo de dados | Notificações | Geral |
    Personalização | Memória | Faturamento | Faturação | Cobrança | Assinatura | Subscrição | Uso |
    Utilização | Voz | Agendamentos | Segurança avançada da conta | Segurança avançada de conta |
    Segurança avançada | Atividade recente | Atividade da conta | Sessões anteriores | Sessões passadas |
    Controles parentais | Controle parental | Controlo parental | Controlos parentais |
    Login seguro com ChatGPT | Entrar com ChatGPT | Entrar com o ChatGPT | Iniciar sessão com o ChatGPT |
    Início de sessão seguro com o ChatGPT | Chats arquivados | Excluir conta | Eliminar conta | Conta |
    Ajuda | Atividade de login recente | Atividade recente de login | Atividade recente de acesso |
    Atividade de início de sessão recente | Atividade recente da conta | Atividade de segurança recente |
    Atividade recente de segurança | Desconectados recentemente | Dispositivos desconectados |
    Onde você estava conectado | Onde você esteve conectado | Onde tinha sessão iniciada | Logins com falha |
    Dispositivos reconhecidos | Dispositivos verificados | Dispositivos autorizados |
    Dispositivos bloqueados | Sessões de terceiros | Sessões do Codex CLI | E-mail | Email |
    Número de telefone | Número de telemóvel | Proteção avançada da conta |
    {Seus,Os seus,Os teus,Meus,Gerenciar,Gerir} {dispositivos confiáveis,dispositivos de confiança,dispositivos fidedignos,dispositivos verificados,dispositivos reconhecidos,navegadores confiáveis,códigos de recuperação,códigos de backup,conectores,aplicativos conectados,apps conectados,tokens de acesso} |
    {Suas,As suas,As tuas} {chaves de acesso,chaves de segurança,contas conectadas,chaves de API} |
    {Navegadores,Computadores,Aparelhos,Celulares} {confiáveis,de confiança,verificados,fidedignos} |
    Dispositivos {em que você confia,em que confia,salvos,guardados,antigos,anteriores,inativos,removidos,já usados,usados recentemente,desconectados recentemente,aprovados,confiáveis e chaves de acesso,lembrados} |
    {Histórico,Registro,Registo,Atividade,Atividades,Eventos,Tentativas,Alertas,Avisos,Notificações} de {login,logins,acesso,acessos,sessão,sessões,início de sessão,inícios de sessão,segurança,conta,atividade,atividades,dispositivos,entrada,entradas,login recentes,segurança recentes,acesso recentes} |
    {Logins,Acessos,Inícios de sessão,Entradas,Conexões,Saídas,Atividades} {recentes,anteriores,passados,suspeitos,malsucedidos,falhados,antigos,passadas,suspeitas} |
    {Últimos,Últimas} {logins,acessos,inícios de sessão,entradas,atividades,sessões} |
    Sessões {antigas,inativas,desconectadas,expiradas,fechadas,finalizadas,revogadas,encerradas,terminadas,concluídas,recentes,excluídas,eliminadas,arquivadas,bloqueadas} {,recentemente} |
    {Onde,Dispositivos em que} {você fez login anteriormente,você entrou anteriormente,você esteve logado,teve sessão iniciada,esteve conectado,você fez login recentemente} |
    {Aplicativos,Apps,Aplicações} {e serviços,e serviços conectados,com acesso à sua conta,de terceiros com acesso,autorizados,autorizadas,vinculados} |
    Permissões de {aplicativos,apps,aplicações} |
    {Autenticação,Verificação} {de,em,por} {dois fatores,duas etapas,2 fatores,2 etapas,dois passos,2 passos,múltiplos fatores,vários fatores} {,(2FA),(MFA)} |
    {Métodos,Opções} de {verificação,autenticação,recuperação,entrada,início de sessão,acesso,login} |
    {App,Aplicativo,Aplicação} {autenticador,autenticadora,de autenticação,de verificação} |
    Mensagens de texto | Códigos {de uso único,de verificação,de segurança,de reserva} |
    {E-mail,Email,Telefone} de {recuperação} | Endereço de {e-mail,email} | Senhas | Palavras-passe |
    {Alterar,Mudar,Redefinir,Trocar} {a senha,sua senha,senha,a palavra-passe} |
    {Sair,Terminar sessão,Encerrar sessão} {deste,neste} {dispositivo,navegador,aparelho} |
    {Excluir,Eliminar,Apagar,Encerrar} {a conta,minha conta,a minha conta,sua conta} | Conversas arquivadas |
    Aparência | Idioma | Exportar dados | Perfil | Privacidade | Sessões de {apps,aplicativos,API} |
    Programações | Verificação de segurança |
    {Aplicações,Aplicativos,Apps} com acesso à conta |
    Dispositivos {conhecidos,esquecidos,desligados} | {Usados,Conectados,Encerradas,Vistos} recentemente |
    Dispositivos que você usou | Dispositivos removidos recentemente |
    {Privacidade,Pagamento,Formas de pagamento,Faturas,Tema,Dados,Sobre,Voz}
  `,
  captions: {
    device: list`
      Dispositivo | Navegador | Dispositivo/navegador | Cliente | Aparelho | Equipamento |
      Sistema operacional | Sistema operativo | Modelo | Sessão |
      {Dispositivo,Navegador,Aparelho,Sistema operacional,Sistema} {ou,e,/,&} {navegador,dispositivo,aparelho,sistema,sistema operacional,SO,app} |
      {Nome,Tipo,Modelo,Detalhes,Informações,Dados,Marca} {do,de,sobre o} {dispositivo,navegador,aparelho,equipamento} |
      Dispositivo {usado,utilizado,conectado,(navegador)} | Navegador {usado,utilizado} | Sistema | SO |
      Agente do usuário | Agente de utilizador | Nome | {Conectado,Login,Sessão iniciada} com | Terminal |
      Descrição |
      Computador | Plataforma |
      {Dispositivo,Aparelho} {conectado,ligado,utilizado}
    `,
    app: list`
      Aplicativo | Aplicativos | Aplicação | Aplicações | App | Apps | Produto | Produtos |
      Contexto do aplicativo | Contexto do app | Contexto da aplicação | Contexto da app | Serviço |
      Serviços | Conectado a | Contexto | Contexto de uso | Contexto de aplicação | Nome do aplicativo |
      Acesso a |
      {Aplicativo,Aplicação,App,Produto,Serviço} {ou,e,/} {aplicativo,aplicação,app,produto,serviço,serviços} |
      {Apps,Aplicativos,Aplicações,Produtos,Serviços} {em uso,usados,usadas,utilizados,utilizadas,incluídos} |
      {Aplicativo,App,Produto,Serviço,Aplicação} {usado,usada,utilizado,utilizada,em uso} |
      {Usado,Usada,Utilizado,Utilizada,Uso,Em uso,Utilização} {com,em,no,na,por,para,pelo} |
      É usado {com,em} | Acesso {via,por meio de} | {Produto,Serviço} {OpenAI,da OpenAI} |
      Contexto do produto | Acessa |
      Onde é usado | Produtos OpenAI |
      {Conectado,Ligado,Acesso} ao
    `,
    location: list`
      Localização | Local | Localidade | Lugar | Onde | Cidade | Região | País | Local de login |
      Local de acesso | Perto de | Zona | Área | Local do login | Local de início de sessão |
      {Localização,Localidade,Zona,Região,Cidade,Área,Posição} {aproximada,estimada,atual,detectada,detetada,geográfica,(aproximada),(estimada),(IP),por IP,com base no IP,do acesso,de acesso,do login,de login,da sessão,do dispositivo,de início de sessão,mais recente} |
      {Local,Lugar} {aproximado,estimado,(aproximado),do acesso,da sessão,detectado,atual,mais recente} |
      {Última,Último} {localização,local,localidade} {,conhecida,conhecido} |
      {Cidade,Região,País} {e,ou,/} {país,região,cidade} | Cidade, país | Geolocalização | De onde |
      Município | Próximo a | Próximo de | Posição | Proximidades |
      Cidade/região | Origem
    `,
    signedIn: list`
      Login | Entrada | Sessão iniciada a | Data | Hora | Horário | Data e hora | Quando | Desde | Início |
      Início da sessão |
      {Data,Hora,Horário,Data e hora,Momento,Dia} {,de,do,da} {login,acesso,último login,último acesso,início,início de sessão,sessão,última atividade,entrada,conexão,início da sessão} |
      {Último,Primeiro} {login,acesso,início de sessão,uso,ingresso} {,em,a} |
      {Última,Primeira} {atividade,utilização,conexão,sessão,entrada,visita,vez,vez online,vez ativo,vez ativa} {,em,a} |
      {Login,Login feito,Login realizado,Conectado,Conectada,Logado,Ativa,Ativo,Iniciada,Iniciado,Aberta,Sessão iniciada,Sessão aberta,Sessão ativa,Início de sessão,Acesso,Entrou,Acessou,Iniciou sessão,Autenticado} {,em,desde,às} |
      {Visto,Vista,Usado,Usada,Utilizado,Utilizada,Ativo,Ativa} pela última vez {,em} |
      Você {entrou,fez login} {,em} | Data/hora | Data e horário | Hora e data | Começou | Atividade |
      Login mais recente | Acesso mais recente |
      Último sinal de atividade |
      Instante {de entrada,de acesso,do acesso}
    `,
    status: list`
      Status | Estado | Situação | Status da sessão | Estado da sessão | Confiável | De confiança |
      Dispositivo confiável | Confiança | Atual | Sessão atual | Status de confiança | Estado de confiança |
      Verificado | Dispositivo de confiança |
      {Status,Estado,Situação} {do dispositivo,de verificação,do login,atual,da confiança,da conexão} |
      {Navegador,Aparelho} {confiável,de confiança,verificado} | Nível de confiança | Confiabilidade |
      É {confiável,de confiança,o dispositivo atual,a sessão atual} |
      Dispositivo {verificado,fidedigno,atual} | Fidedigno | Fiável | Este dispositivo | Esta sessão
    `,
  },
  signedIn: list`
    login em | desde | desde o dia | primeiro acesso |
    {,você,da última vez que,última vez que você} {fez login,iniciou sessão,iniciou a sessão,entrou,acessou,se conectou,conectou-se,logou,ligou-se,fez o login} {,em,a,às,no dia,desde} |
    iniciaste {sessão,a sessão} {,em,a,às} |
    {login,login feito,login realizado,login efetuado,sessão,sessão iniciada,sessão aberta,sessão ativa,sessão começou,início,início de sessão,início da sessão,início de sessão efetuado,conectado,conectada,logado,logada,ligado,acesso,acesso feito,entrada,iniciada,iniciado,aberta,começou,começada,autenticado,conexão} {,em,a,às,de,do dia,desde,desde o dia,no dia} |
    {último,primeiro,novo,mais recente,seu último} {login,início de sessão,log-in,ingresso,acesso à conta} {,em,a,às} |
    {data,hora,horário,data e hora,dia} {de,do,da} {login,acesso,último login,último acesso,início,início de sessão,sessão,entrada,conexão,início da sessão} |
    {ativa,ativo,aberta,em uso} {desde,desde o dia} | ~ {(login),(início de sessão),(acesso)} |
    {tem,com,tens,está com,você está com} {sessão iniciada,a sessão iniciada,sessão aberta} {desde,em,a} |
    {autenticação,autenticou-se,acedeu,acedida,ingressou,ingresso} {em,a} |
    {entrou,entrada,conectou-se,login,acesso} {pela última vez,mais recente} {em,a,:} | fizeste login |
    fizeste login em | fizeste login a | fizeste login às | fizeste login no dia | iniciaste sessão no dia |
    último login foi em | último início de sessão foi em | primeiro login foi em |
    primeiro início de sessão foi em
  `,
  lastActive: list`
    última atividade em | acesso mais recente | ativo | ativa | ativo há | online | ativa há |
    {última,a última} {atividade,utilização,visita,vez ativo,vez ativa,vez usado,vez usada,vez visto,vez online,vez on-line,interação,conexão,vez} {,em,a,às,há} |
    último {uso,acesso} {,em,a,às} |
    {ativo,ativa,usado,usada,utilizado,utilizada,visto,vista,online,on-line,em uso,acessado} {pela última vez,pela última vez em,pela última vez a,pela última vez às,por último,recentemente} |
    {ativo,ativa,usado,usada,utilizado,utilizada,visto,vista,online} {em,a,às} |
    atividade {,em,recente,mais recente,mais recente em} |
    {inativo,inativa,sem atividade,sem uso} {desde,há} | esteve {ativo,ativa} {,em} |
    data da última atividade | ~ (última atividade) |
    {ativo,ativa,em uso,online} até |
    {último visto,última vez que esteve ativo,última vez em uso,último sinal} {,em,a} |
    último sinal de atividade |
    {você usou,usou,usaste,utilizou,você utilizou,você esteve ativo,você acessou} {pela última vez,por último} {,em,a,às} |
    {visto,usado,utilizado,ativo,acessado} por último {,em,a,às} |
    última {conexão,ligação,ação,sessão} {,em,a}
  `,
  otherTimes: list`
    adicionad | criad | expira | vence | validade | válido até | válida até | atualizad | modificad |
    registrad | registad | desconectad | encerrad | terminad | vinculad | associad | renovad | excluíd |
    eliminad | removid | revogad | emitid | bloquead | aprovad | instalad | inscrit | confiável {desde,até} |
    de confiança {desde,até} | renomead | finalizad | fechad | expirou | termina em | configurad | desativad |
    alterad | autorizad | verificado {em,desde} | arquivad | membro desde | adesão | saiu em
  `,
  justNow: list`
    agora | agora mesmo | neste momento | neste instante | há pouco | agora há pouco | há um momento |
    há alguns instantes | há instantes | há menos de um minuto | atualmente ativo | atualmente ativa |
    há segundos | poucos segundos atrás | alguns segundos atrás | há breves instantes | há momentos |
    neste exato momento | menos de um minuto atrás | agora pouco |
    {ativo,ativa,online,on-line,usado,visto,conectado} {agora,agora mesmo,neste momento,no momento,neste instante,há pouco,há instantes,há alguns segundos,há poucos segundos,há um momento,atualmente} |
    {há,faz} {um segundo,menos de 1 minuto,menos de um min,menos de 1 min,pouco tempo,pouquinho,uns segundos,alguns momentos,poucos instantes,poucos momentos,um minuto ou menos,um instantinho,alguns segundos,poucos segundos,um instante} |
    {menos de 1 minuto atrás,instantes atrás,momentos atrás,segundos atrás,um momento atrás,um instante atrás,uns segundos atrás,no último minuto,nos últimos segundos,neste exato instante,agorinha,agorinha mesmo,atualmente,no momento,de momento,nesse momento,já,mesmo agora,mesmo há pouco,agora há pouco mesmo,menos de um minuto,menos de 1 minuto}
  `,
  active: list`
    Ativa | Ativo | Activa | Ativa agora | Ativo agora | Online | Em uso | Em utilização | Conectado |
    Conectada | Aberta | Ativa no momento | Ativo no momento | Em uso agora | On-line | Logado |
    {Sessão,Ainda,Atualmente,Agora,Continua} {ativa,ativo,aberta,online,conectado,conectada,iniciada} |
    {Ativa,Ativo} {atualmente,neste momento,hoje,neste instante} | Está {ativa,ativo,online,em uso} |
    Iniciada | Iniciado | Logada | Válida | Em andamento | Em execução |
    {Conectado,Conectada} {agora,no momento,atualmente} | Aberto | Online {agora,no momento} | Login ativo |
    Em uso {atualmente,no momento} | Ligado | Em linha
  `,
  near: list`
    aprox. | aproximadamente | aproximada | aproximado | perto de | próximo de | próximo ao |
    nas proximidades de | nos arredores de | arredores de | cerca de | ao redor de | em torno de |
    por volta de | na região de | área de | zona de | na zona de | em | ~ (aprox.) | ~ (aproximado) |
    ~ (aproximada) | ~ (aproximadamente) | ~ e arredores | proximidades de | imediações de |
    nas imediações de | região de | estimada | ~ (estimada) |
    {localização,localidade,área,zona,região,posição} {aproximada,estimada,aprox.,provável} {,perto de,próximo a,em} |
    {local,lugar} {aproximado,estimado,provável} {,perto de} |
    {aproximadamente,aprox.,provavelmente,possivelmente,talvez,supostamente} {em,perto de,na região de,a} |
    {algum lugar,em algum lugar,algures} {perto de,próximo a,em,na região de} |
    {localizado em,visto em,perto,junto a,junto de,vizinhança de,vizinhanças de,na vizinhança de,nas redondezas de,redondezas de,grande região de,entorno de,no entorno de,nas cercanias de,cercanias de,próximo à,próxima a,próximo do,próximo da,perto do,perto da,na área de,às portas de,não longe de,arredores do,nos arredores do,periferia de} |
    ~ {aproximadamente,e região,ou arredores,(região),(zona),(arredores),(proximidades),(com base no ip),(por ip),(via ip),(ip),(estimativa),(localização aproximada),(local aproximado),(provável),e proximidades,(estimado),e redondezas} |
    provavelmente | possivelmente |
    a localização aproximada é | nas redondezas | com base em |
    localizado {perto de,próximo a} |
    {perto,próximo} da cidade de |
    {a cidade de,cidade de,na cidade de}
  `,
  unknownDevice: list`
    Dispositivo desconhecido | Desconhecido | Dispositivo ou navegador desconhecido | Outro dispositivo |
    {Dispositivo,Navegador,Cliente,Aparelho,Equipamento,Sistema,Sistema operacional,Sistema operativo,Tipo de dispositivo,Computador,Telefone,Dispositivo/navegador,Navegador ou dispositivo,Aplicativo,App,Nome do dispositivo} {desconhecido,não reconhecido,não identificado,não disponível,indisponível,não especificado,sem nome,indeterminado,não detectado,não detetado,genérico,anônimo,não informado} |
    {Aplicação,App,Plataforma} {desconhecida,não reconhecida,não identificada} |
    Outro {navegador,aparelho,cliente,computador} |
    Informações do dispositivo {indisponíveis,não disponíveis} |
    Sem {nome,nome de dispositivo,informações do dispositivo} |
    Não foi possível {identificar,reconhecer,determinar} o {dispositivo,navegador,aparelho} |
    Dispositivo {e,ou} navegador {desconhecidos,não reconhecidos} | Não identificado | Não reconhecido
  `,
  unknownLocation: list`
    Localização desconhecida | Desconhecida | Desconhecido |
    {Localização,Região,Cidade,Zona,Área,Localidade,Posição} {desconhecida,indisponível,não disponível,não identificada,não determinada,indeterminada,oculta,privada,não detectada,não detetada,não informada,não encontrada,não especificada,não reconhecida,não conhecida} |
    {Local,Lugar,País} {desconhecido,indisponível,não disponível,não identificado,não determinado,oculto,não informado,não detectado,não reconhecido,não especificado} |
    {Não foi possível,Não é possível,Não conseguimos,Não pudemos} {determinar,identificar,detectar,detetar,localizar,encontrar,estimar,descobrir} {a,o,sua} {localização,local} |
    Sem {localização,local,dados de localização,informações de localização,informação de localização} {,disponível} |
    Nenhuma localização | A localização não está disponível |
    Localização {não compartilhada,não partilhada,atualmente indisponível} |
    Informações de localização {indisponíveis,não disponíveis} |
    Origem desconhecida |
    {Localização,Local} {não apurada,não apurado,por determinar,imprecisa}
  `,
  devices: list`
    dispositivo | aparelho | telefone | telemóvel | celular | smartphone | aplicativo móvel |
    aplicação móvel | dispositivo móvel | app móvel | computador | portátil | laptop | notebook | desktop |
    tablet | navegador | pc | {aplicativo,app,cliente,aplicação} {de desktop,desktop,web,para computador} |
    televisão | televisor | console | consola | relógio inteligente | equipamento | ipad | ecrã |
    relógio | tv | leitor | óculos
  `,
  apiPlatform: list`
    Plataforma de API | API Platform | Plataforma OpenAI | Plataforma da OpenAI | API da OpenAI | API |
    {Plataforma,Console,Consola,Painel,Portal} {de API,da API,API,para desenvolvedores,de desenvolvedores,do desenvolvedor,para programadores,de programadores,da API da OpenAI,para developers} {,da OpenAI,OpenAI} |
    API {OpenAI,Platform da OpenAI} | OpenAI API |
    Plataforma de APIs
  `,
  yes: list`Sim | Verdadeiro`,
  no: list`Não | Falso | Ainda não`,
});
