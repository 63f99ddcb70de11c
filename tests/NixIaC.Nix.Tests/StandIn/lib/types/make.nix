# What all types share: `check` (does a value fit), `merge` (definitions become one value),
# `description` and its grammar `class`, for descriptions that are put together.
lib: rec {
  type =
    attributes:
    {
      _type = "option-type";
      class = null;
      check = _: true;
      merge = lib.mergeEqual;
      getSubOptions = _: { };
      emptyValue = { };
    }
    // attributes;

  noun =
    description: check:
    type {
      inherit description check;
      class = "noun";
    };
  # A noun with an afterthought.
  aside = description: check: noun description check // { class = "nonRestrictiveClause"; };

  # Within another description, in brackets where it would be ambiguous.
  phrase =
    classes: inner:
    if builtins.elem inner.class classes then inner.description else "(${inner.description})";
  asElement = phrase [
    "noun"
    "composite"
  ];
  asChoice = phrase [
    "noun"
    "conjunction"
  ];
  asLastChoice = phrase [
    "noun"
    "conjunction"
    "composite"
  ];
}
