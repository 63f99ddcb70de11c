# Turns an identity into a host name and systemd-networkd units, a VLAN being a device of its own:
# { hostName, units: { "<file name>": "<text>" } }, or fails with what is wrong.
# \A and \z, since ^ and $ would let a line break through.

def octet: "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
def ipv4: octet + "(\\." + octet + "){3}";
def ipv6: "[0-9A-Fa-f]*:[0-9A-Fa-f:.]*";
def ip: "(" + ipv4 + "|" + ipv6 + ")";
def ipWithPrefix: "(" + ipv4 + "/(3[0-2]|[12]?[0-9])|" + ipv6 + "/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))";
def hostLabel: "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
def domainName: hostLabel + "(\\." + hostLabel + ")*";

def is($kind; $where):
  if type == $kind then .
  elif . == null then error("\($where) is missing")
  else error("\($where) must be of type \($kind), not \(type)")
  end;

def fits($pattern; $what; $where):
  is("string"; $where)
  | if test("\\A" + $pattern + "\\z") then . else error("\($where) is not \($what): \(tojson)") end;

def each($pattern; $what; $where):
  (. // [])
  | is("array"; $where)
  | [range(length) as $i | .[$i] | fits($pattern; $what; "\($where)[\($i)]")];

def matches($where):
  is("object"; $where)
  | with_entries(select(.key | IN("Name", "MACAddress", "PermanentMACAddress", "Path", "Driver", "Type")))
  | if length == 0 then error("\($where) names no interface: give Name or MACAddress") else . end
  | to_entries
  | map("\(.key)=" + (.key as $key | .value | fits("[^[:cntrl:]]+"; "a pattern"; "\($where).\($key)")));

def section($name; $lines): "[\($name)]\n" + ($lines | map(. + "\n") | add);

def device: "vlan\(.vlan)";

def trunk($vlans):
  [
    section("Match"; .card + if .card | any(startswith("MACAddress=")) then ["Kind=!vlan"] else [] end),
    section("Link"; ["RequiredForOnline=no"]),
    section("Network"; ["LinkLocalAddressing=no"] + ($vlans | map("VLAN=" + .)))
  ]
  | join("\n");

def netdev: [section("NetDev"; ["Name=\(device)", "Kind=vlan"]), section("VLAN"; ["Id=\(.vlan)"])] | join("\n");

def tag($where):
  if . == null then . else
    is("number"; $where) | if . == floor and . >= 1 and . <= 4094 then . else error("\($where) is not a number from 1 to 4094: \(.)") end
  end;

def flag($where): if . == null then false else is("boolean"; $where) end;

# A VLAN has the hardware address of its card.
def matchLines($vlans):
  if .vlan != null then ["Name=\(device)"]
  elif $vlans != [] and (.card | any(startswith("MACAddress="))) then .card + ["Kind=!vlan"]
  else .card
  end;

def unit($domain; $vlans; $where):
  (.addresses | each(ipWithPrefix; "an address with prefix length"; "\($where).addresses")) as $addresses
  | (.gateways | each(ip; "an address"; "\($where).gateways")) as $gateways
  | (.dns | each(ip; "an address"; "\($where).dns")) as $dns
  | (.domains | each("~?(\\.|" + domainName + ")"; "a domain"; "\($where).domains")) as $own
  | (if $own == [] then $domain else $own end) as $domains
  | [
      section("Match"; matchLines($vlans)),
      section("Network";
        ["DHCP=" + if $addresses == [] or (.dhcp | flag("\($where).dhcp")) then "yes" else "no" end]
        + ($vlans | map("VLAN=" + .))
        + ($addresses | map("Address=" + .))
        + ($gateways | map("Gateway=" + .))
        + ($dns | map("DNS=" + .))
        + (if $domains == [] then [] else ["Domains=" + ($domains | join(" "))] end)),
      section("DHCPv4"; ["UseHostname=no"]),
      section("DHCPv6"; ["UseHostname=no"])
    ]
  | join("\n");

if length == 1 then .[0] else error("it must hold one JSON object, not \(length)") end
| is("object"; "the identity")
| if .version == 1 then . else error("version \(.version | tojson) is unknown: this system reads version 1") end
| (.hostName | fits(hostLabel; "a host name"; "hostName")) as $hostName
| (if .domain == null then [] else [.domain | fits(domainName; "a domain"; "domain")] end) as $domain
| (.networks // [] | is("array"; "networks")) as $networks
| [
    range($networks | length) as $i
    | "networks[\($i)]" as $where
    | $networks[$i]
    | is("object"; $where)
    | . + {
        where: $where,
        name: (.name | fits("[A-Za-z0-9_-]+"; "a network name"; "\($where).name")),
        card: (.match | matches("\($where).match")),
        vlan: (.vlan | tag("\($where).vlan")),
        number: "0\($i)"[-2:]
      }
  ] as $all
| ($all | group_by(.name) | map(select(length > 1)[0].name)) as $twice
| if $twice == [] then . else error("networks: the name \($twice[0]) is there more than once") end
| ($all | map(select(.vlan != null))) as $tagged
| def carried: .card as $card | [$tagged[] | select(.card == $card) | device] | unique;
  [
    ($all[] | { "10-nixiac-\(.number)-\(.name).network": unit($domain; if .vlan == null then carried else [] end; .where) }),
    ($tagged[] | { "10-nixiac-\(device).netdev": netdev }),
    ($all | group_by(.card)[] | select(all(.vlan != null)) | .[0] | { "10-nixiac-card-\(.number).network": trunk(carried) })
  ] as $units
| { hostName: $hostName, units: ($units | add // {}) }
