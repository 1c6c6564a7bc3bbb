/** Where guide, chat and tab no longer have room beside each other. */
export const narrow = '@media (max-width: 899px)';
