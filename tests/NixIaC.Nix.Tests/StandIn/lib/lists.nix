lib:
let
  inherit (builtins)
    concatMap
    elem
    elemAt
    filter
    foldl'
    genList
    isList
    length
    ;
in
rec {
  inherit (builtins)
    all
    any
    concatLists
    concatMap
    elem
    elemAt
    filter
    foldl'
    genList
    groupBy
    head
    isList
    length
    map
    partition
    sort
    tail
    ;

  singleton = x: [ x ];
  toList = x: if isList x then x else [ x ];
  optional = condition: x: if condition then [ x ] else [ ];
  optionals = condition: list: if condition then list else [ ];
  forEach = list: f: map f list;
  foldr =
    f: start: list:
    foldl' (rest: x: f x rest) start (reverseList list);
  reverseList = list: genList (i: elemAt list (length list - i - 1)) (length list);
  imap0 = f: list: genList (i: f i (elemAt list i)) (length list);
  imap1 = f: imap0 (i: f (i + 1));
  range = first: last: if first > last then [ ] else genList (i: first + i) (last - first + 1);
  flatten = x: if isList x then concatMap flatten x else [ x ];
  unique = foldl' (seen: x: if elem x seen then seen else seen ++ [ x ]) [ ];
  remove = x: filter (y: y != x);
  subtractLists = unwanted: filter (x: !elem x unwanted);
  intersectLists = wanted: filter (x: elem x wanted);
  count = wanted: list: length (filter wanted list);
  findFirst =
    wanted: fallback: list:
    let
      found = filter wanted list;
    in
    if found == [ ] then fallback else elemAt found 0;
  sublist =
    start: many: list:
    let
      left = length list - start;
    in
    genList (i: elemAt list (start + i)) (lib.max 0 (lib.min many left));
  take = sublist 0;
  drop = many: list: sublist many (length list) list;
  last = list: elemAt list (length list - 1);
  init = list: take (length list - 1) list;
  zipListsWith =
    f: left: right:
    genList (i: f (elemAt left i) (elemAt right i)) (lib.min (length left) (length right));
  sortOn = key: builtins.sort (left: right: key left < key right);
}
