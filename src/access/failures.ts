/** A reason why pages cannot be checked at all, in words for the person who typed the command. */
export class CannotCheck extends Error {}
