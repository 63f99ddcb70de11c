{ services.clock.command = "while sleep 60; do date; done"; }
