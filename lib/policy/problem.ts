/** Something in a policy that could not be used. `path`: "evidence_rules.store_passwords", or "line 3, column 7". */
export interface Problem {
  path: string;
  message: string;
}
