# The release that this stand-in plays. Tests write another one over it.
"26.05"
