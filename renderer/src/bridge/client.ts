import type { CallName, CallParams, CallValue, RoundtableBridge } from '@shared/ipc/contract';
import { fromJsonParts } from '@shared/ipc/jsonParts';

declare global {
  interface Window {
    readonly roundtable: RoundtableBridge;
  }
}

/** A refusal that came from main, with a sentence for the analyst. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Of several things that were asked for at once, the one that it is about, from 0. */
    readonly about: number | null = null,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Calls main and returns the value; a refusal is thrown as {@link Refusal} and shown by the caller or by the app's notices. */
export async function callMain<Name extends CallName>(
  name: Name,
  params: CallParams<Name>,
): Promise<CallValue<Name>> {
  const answer = await window.roundtable.call(name, params);
  if (answer.ok) return 'parts' in answer ? fromJsonParts(answer.parts) : answer.value;
  const { code, message, about } = answer.problem;
  throw new Refusal(code, message, about ?? null);
}
