// The standard rules; what they leave to taste is left to whoever writes the style sheet.
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'at-rule-empty-line-before': null,
    // TLP 2.0 writes its colours with six digits.
    'color-hex-length': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
    'declaration-empty-line-before': null,
    // Rules stand together by component, not by specificity.
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    // Classes end in names of the standards: `vex-known_affected`.
    'selector-class-pattern': '^[a-z][a-z0-9]*([-_][a-z0-9]+)*$',
  },
};
