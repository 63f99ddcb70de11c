{ config, lib, ... }:
{
  options.acme.greeting = lib.mkOption {
    type = lib.types.str;
    default = "hello";
  };
  config.environment.etc.greeting.text = config.acme.greeting;
}
