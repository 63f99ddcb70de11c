using Xunit;

namespace NixIaC.Nix.Tests.Minimal.Running;

/// <summary>Services under the supervision of a running image.</summary>
public sealed class SupervisionTests
{
    [Fact]
    public async Task Those_that_end_run_again_as_their_policy_says()
    {
        using var machine = new Machine();
        await machine.Run("""
            {
              services = {
                crash.command = "echo runs; exit 3";
                failing = { command = "exit 4"; restart = "on-failure"; };
                done = { command = "echo done"; restart = "on-failure"; };
                never = { command = "echo once; exit 5"; restart = "never"; };
                probe = {
                  restart = "never";
                  command = ''
                    until service status | grep -q '^crash .*restarts: [3-9]' && service status | grep -q '^failing .*restarts: [2-9]'; do sleep 1; done
                    service status
                    poweroff
                  '';
                };
              };
            }
            """);
        // Later each time.
        Assert.Equal(
            [
                "crash: runs", "crash: ended with 3 after 0 s, starts again in 1 s",
                "crash: runs", "crash: ended with 3 after 0 s, starts again in 2 s",
                "crash: runs", "crash: ended with 3 after 0 s, starts again in 4 s",
            ],
            Whole(machine, "crash").Take(6).Select(Timeless));
        Assert.Equal(["done: done", "done: ended with 0"], machine.Log("done"));
        Assert.Equal(["never: once", "never: ended with 5"], machine.Log("never"));
        Assert.Contains(Whole(machine, "probe"), line => line.StartsWith("probe: never ", StringComparison.Ordinal) && line.EndsWith("ended 5 (restarts: 0)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_run_in_their_order_as_their_user_with_their_environment()
    {
        using var machine = new Machine();
        await machine.Run("""
            {
              services = {
                first = { command = "sleep 1; echo >/tmp/first"; restart = "never"; };
                second = { command = "test -e /tmp/first && echo after first; exec sleep 1000"; after = [ "first" ]; };
                third = {
                  command = [ "sh" "-c" "id -un; echo $GREETING; poweroff 2>/dev/null; exec sleep 1000" ];
                  environment.GREETING = "it's \"me\" $HOME";
                  user = "web";
                  after = [ "second" ];
                };
                probe = { command = "until grep -q me /var/log/third; do sleep 1; done; poweroff"; after = [ "third" ]; };
              };
            }
            """);
        Assert.Contains("second: after first", machine.Log("second"));
        Assert.Equal(["third: web", "third: it's \"me\" $HOME"], machine.Log("third").Take(2));
    }

    [Fact]
    public async Task They_are_stopped_started_and_ended_with_the_machine()
    {
        using var machine = new Machine();
        await machine.Run("""
            {
              services = {
                web = { command = "trap 'echo ends; echo >/ended; exit 0' TERM; echo begins; while :; do sleep 1; done"; };
                stubborn = { command = "trap : TERM; echo begins; while :; do sleep 1000; done"; stopSec = 1; };
                probe = {
                  restart = "never";
                  command = ''
                    is() { until service status | grep -q "^$1 *$2"; do sleep 1; done; }
                    log() { until [ "$(service log web | grep -c "$1")" = "$2" ]; do sleep 1; done; }
                    log begins 1
                    service stop web
                    is web down
                    rm /ended
                    service start web
                    log begins 2
                    service restart web
                    log begins 3
                    rm /ended
                    until service log stubborn | grep -q begins; do sleep 1; done
                    service stop stubborn
                    is stubborn down
                    service stop nobody
                    echo "exits with $?"
                    poweroff
                  '';
                };
              };
            }
            """);
        Assert.True(machine.Has("ended"));
        Assert.Equal(3, machine.Log("web").Count(line => line == "web: ends"));
        Assert.Contains("probe: service: there is no service nobody", machine.Log("probe"));
        Assert.Contains("probe: exits with 1", machine.Log("probe"));
    }

    [Fact]
    public async Task Their_children_are_reaped_and_their_logs_stay_small()
    {
        using var machine = new Machine();
        await machine.Run("""
            {
              services = {
                talk = { command = "for n in $(seq 100); do echo line $n; done"; restart = "never"; };
                orphans = { command = "for n in 1 2 3; do (sleep 1 &); done; sleep 2"; restart = "never"; };
                probe = {
                  restart = "never";
                  command = ''
                    for name in talk orphans; do until service status | grep -q "^$name *ended"; do sleep 1; done; done
                    echo "zombies: $(ps -o stat,args | grep -c '^Z')"
                    service log talk | tail -n 1
                    poweroff
                  '';
                };
              };
            }
            """);
        Assert.Equal(["probe: zombies: 0", "probe: talk: ended with 0"], machine.Log("probe").Take(2));
        Assert.InRange(machine.Read("var/log/talk").Length + machine.Read("var/log/talk.1").Length, 1, 2 * 420);
    }

    // Logs of the tests are short: the older half is in a file of its own.
    static string[] Whole(Machine machine, string service) =>
        [.. (machine.Has($"var/log/{service}.1") ? machine.Read($"var/log/{service}.1") : "").Split('\n', StringSplitOptions.RemoveEmptyEntries), .. machine.Log(service)];

    static string Timeless(string line) => System.Text.RegularExpressions.Regex.Replace(line, "after [0-9]+ s", "after 0 s");
}
