"""An opponent: an exchange on raw sockets that shares nothing with lendspec, and a judge who knows what it did.

`python -m tests.faults.opponent --sequences 10000 --seed 1` plays random sequences of calls of the public clients
through random faults and compares what each call came to with what the exchange executed.
"""
