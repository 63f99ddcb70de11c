# Turns an identity, JSON, into lines of path, tab, value: `networks.0.addresses.1	fd10::103/64`. Fails
# with the reason when it makes no sense. The same identity as modules/identity.nix documents.
# Where busybox runs there is no jq.

function fail(reason) {
  print "identity: " reason >"/dev/stderr"
  exit 1
}

function skip() {
  if (match(text, /^[ \t\r\n]+/)) text = substr(text, RLENGTH + 1)
}

function take(sign) {
  skip()
  if (substr(text, 1, 1) != sign) return 0
  text = substr(text, 2)
  return 1
}

function expect(sign, where) {
  if (!take(sign)) fail("a " sign " is missing in " (where == "" ? "the identity" : where))
}

# Escapes other than those of quote, backslash and slash stand for nothing that a value may hold.
function string(where,    value) {
  if (!match(text, /^"([^"\\]|\\.)*"/)) fail("a string is missing in " (where == "" ? "the identity" : where))
  value = substr(text, 2, RLENGTH - 2)
  text = substr(text, RLENGTH + 1)
  gsub(/\\[^"\\\/]/, "?", value)
  gsub(/[[:cntrl:]]/, "?", value)
  gsub(/\\"/, "\"", value)
  gsub(/\\\//, "/", value)
  gsub(/\\\\/, "\\", value)
  return value
}

function put(where, kind, value) {
  if (where in kinds) fail(where " is there twice")
  kinds[where] = kind
  found[where] = value
  order[++count] = where
}

function inside(where, name) { return where == "" ? name : where "." name }

function object(where,    name) {
  put(where, "object", "")
  if (take("}")) return
  do {
    skip()
    name = string(where)
    expect(":", where)
    value(inside(where, name))
  } while (take(","))
  expect("}", where)
}

function array(where,    index_) {
  put(where, "array", "")
  if (take("]")) return
  index_ = 0
  do value(inside(where, index_++)); while (take(","))
  expect("]", where)
}

function value(where) {
  if (take("{")) object(where)
  else if (take("[")) array(where)
  else if (substr(text, 1, 1) == "\"") put(where, "string", string(where))
  else if (match(text, /^(true|false)/)) scalar(where, "boolean")
  else if (match(text, /^null/)) text = substr(text, 5)
  else if (match(text, /^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?/)) scalar(where, "number")
  else fail((where == "" ? "the identity" : where) " is no JSON")
}

function scalar(where, kind) {
  put(where, kind, substr(text, 1, RLENGTH))
  text = substr(text, RLENGTH + 1)
}

function is(where, kind) {
  if (kinds[where] != kind) fail(where " must be of type " kind ", not " kinds[where])
}

function fits(where, pattern, what) {
  is(where, "string")
  if (found[where] !~ ("^(" pattern ")$")) fail(where " is not " what ": " found[where])
}

function needed(where) {
  if (!(where in kinds)) fail(where " is missing")
}

function check(where,    last) {
  last = where
  sub(/.*\./, "", last)
  if (where ~ /^networks\.[0-9]+$/) {
    is(where, "object")
    needed(where ".name")
    needed(where ".match")
    if (!((where ".match.Name") in kinds || (where ".match.MACAddress") in kinds || (where ".match.PermanentMACAddress") in kinds || (where ".match.Driver") in kinds))
      fail(where ".match names no interface: give Name, MACAddress or Driver")
  }
  else if (where ~ /^networks\.[0-9]+\.match\.(Path|Type)$/) fail(where " is not understood by a minimal image: give Name, MACAddress or Driver")
  else if (where ~ /^networks\.[0-9]+\.match\.(Name|MACAddress|PermanentMACAddress|Driver)$/) fits(where, "[^?]*", "a pattern")
  else if (where ~ /^networks\.[0-9]+\.match$/) is(where, "object")
  else if (where ~ /^networks\.[0-9]+\.(addresses|gateways|dns|domains)$/ || where == "networks") is(where, "array")
  else if (where ~ /^networks\.[0-9]+\.addresses\.[0-9]+$/) fits(where, ipv4 "/(3[0-2]|[12]?[0-9])|" ipv6 "/(12[0-8]|1[01][0-9]|[1-9]?[0-9])", "an address with prefix length")
  else if (where ~ /^networks\.[0-9]+\.(gateways|dns)\.[0-9]+$/) fits(where, ipv4 "|" ipv6, "an address")
  else if (where ~ /^networks\.[0-9]+\.domains\.[0-9]+$/) fits(where, "~?(\\.|" domain ")", "a domain")
  else if (where ~ /^networks\.[0-9]+\.name$/) {
    fits(where, "[A-Za-z0-9_-]+", "a network name")
    if (found[where] in names) fail("networks: the name " found[where] " is there more than once")
    names[found[where]] = 1
  }
  else if (where ~ /^networks\.[0-9]+\.dhcp$/) is(where, "boolean")
  else if (where ~ /^networks\.[0-9]+\.vlan$/) {
    is(where, "number")
    if (found[where] !~ /^[0-9]+$/ || found[where] < 1 || found[where] > 4094) fail(where " is not a number from 1 to 4094: " found[where])
  }
}

{ text = text $0 "\n" }

END {
  octet = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])"
  ipv4 = octet "\\." octet "\\." octet "\\." octet
  ipv6 = "[0-9A-Fa-f]*:[0-9A-Fa-f:.]*"
  label = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
  domain = label "(\\." label ")*"

  expect("{", "")
  object("")
  skip()
  if (text != "") fail("something follows the JSON object")
  needed("version")
  if (found["version"] != "1") fail("version " found["version"] " is unknown: this system reads version 1")
  needed("hostName")
  fits("hostName", label, "a host name")
  if (length(found["hostName"]) > 63) fail("hostName is not a host name: it is longer than 63 characters")
  if ("domain" in kinds) fits("domain", domain, "a domain")
  for (i = 1; i <= count; i++) check(order[i])
  for (i = 1; i <= count; i++)
    if (kinds[order[i]] != "object" && kinds[order[i]] != "array") print order[i] "\t" found[order[i]]
}
