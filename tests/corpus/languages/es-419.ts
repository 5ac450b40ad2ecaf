import { es } from './es';
import type { Words } from './words';

export const es419: Words = {
  ...es,
  intro: [
    'Estos navegadores y aplicaciones tienen la sesión iniciada en tu cuenta. Los datos pueden ser aproximados o incompletos.',
    'Navegadores y aplicaciones donde iniciaste sesión en ChatGPT.',
  ],
  entryHint: 'Consulta dónde iniciaste sesión y cierra las sesiones que no reconozcas.',
  computers: 'Computadoras',
  failed: [
    'No se pudieron cargar las sesiones activas. Vuelve a intentarlo más tarde.',
    'Ocurrió un error al cargar tus sesiones.',
  ],
  retry: 'Intentar de nuevo',
  sharedLinks: 'Vínculos compartidos',
  added: 'Agregado el {time}',
  remove: 'Eliminar',
};
