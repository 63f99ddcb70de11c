%% Reads a line from whoever connects, and greets by that name. The port is the first argument.
-module(greeter).
-export([start/0]).

start() ->
    [Text] = init:get_plain_arguments(),
    {ok, Socket} = gen_tcp:listen(list_to_integer(Text), [binary, {packet, line}, {active, false}, {reuseaddr, true}]),
    {ok, Port} = inet:port(Socket),
    io:format("Greeting at port ~b~n", [Port]),
    accept(Socket).

accept(Socket) ->
    {ok, Peer} = gen_tcp:accept(Socket),
    spawn(fun() -> greet(Peer) end),
    accept(Socket).

greet(Peer) ->
    case gen_tcp:recv(Peer, 0) of
        {ok, Line} -> gen_tcp:send(Peer, ["Hello, ", string:trim(Line), "!\n"]);
        {error, _} -> ok
    end,
    gen_tcp:close(Peer).
