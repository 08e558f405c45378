/** Who asks at the office's own command: whoever holds its credentials, and no member of the product. */
export const atTheDesk = '00000000-0000-0000-0000-000000000000';
