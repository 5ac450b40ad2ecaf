/**
 * By which names browsers know Rollcall. An administrator's policy speaks to an extension by its id.
 *
 * Chromium makes the id of its public key: without one, a build loaded from a folder would be another extension in every
 * folder, with records of its own. Nobody has the private half of this one, it was thrown away when it was made: it names and
 * signs nothing. A store gives its own id and refuses a package that brings a key, so that the build for a store
 * (`npm run build:store`) has none; who signs packages of their own has the id of their own key.
 */
export const chromium = {
  key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnOmeNPUd/qF/Uzx9UW0XyD916J4U6wdDi1eFLkexHCx0CpOOboYLUJO0TK8KMlwVZhzffbwGBhJ8hvguZGuqBy38CtBYFr9jtmnfZsi5np4pxnFd/OWG6NET4DRUZ4RSllbfxONF5nO0KpRlydJ8mUizdqwRIwOn+2mui0LqliKG+UmcsTgJnzQy3OF2Gco8qebhZaGhfUjwYqfDthvQqpWZPUhR4JJm0hX40syxE6rHkU72GpqD8ThzCv3Lw4wz7FiOlV8WYHo7JgKsFZb7NSswEVmnWICDFHJg7juZB8+mNhjvO2a545d8wZ9ZBvvtSnmmwrtGTuqJuH9F1TTR6wIDAQAB',
  /** What Chromium makes of the key: the first half of its SHA-256, written with the letters a to p. */
  id: 'afnegjkfnphlileldlmmebldcciljeof',
};

export const firefox = { id: 'rollcall@rollcall.invalid' };
