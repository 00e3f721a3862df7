/** Characters that no writing holds: controls, those of private use, halves of pairs. */
export const notWriting =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{Private_Use}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
