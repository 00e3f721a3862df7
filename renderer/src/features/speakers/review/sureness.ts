/** A confidence in words one can read: `72 % sure`. */
export const sureness = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;
